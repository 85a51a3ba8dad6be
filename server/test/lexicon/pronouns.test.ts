import assert from 'node:assert/strict';
import { isDeterminer, isPronoun, type PronounReading, pronounReadings } from '../../src/lexicon/pronouns.js';

/** A reading in one line, so that a whole paradigm can be compared. */
const line = ({ kind, person, number, gender, case: grammaticalCase }: PronounReading): string =>
  `${kind} ${person} ${number} ${gender} ${grammaticalCase}`;
const readings = (word: string): readonly string[] => pronounReadings(word).map(line);

describe('pronounReadings', () => {
  it('keeps every case of a personal pronoun', () => {
    assert.deepEqual(readings('ihn'), ['personal 3 singular male accusative']);
    assert.deepEqual(readings('ihm'), [
      'personal 3 singular male dative',
      'personal 3 singular neuter dative',
    ]);
    assert.deepEqual(readings('sie'), [
      'personal 3 singular female nominative',
      'personal 3 singular female accusative',
      'personal 3 plural null nominative',
      'personal 3 plural null accusative',
    ]);
  });

  it('adds the polite readings to a capitalised form', () => {
    assert.deepEqual(readings('Ihnen'), [
      'personal 3 plural null dative',
      'polite 2 singular null dative',
      'polite 2 plural null dative',
    ]);
  });

  it('reads „deren“ as a demonstrative and a relative', () => {
    assert.deepEqual(readings('deren'), [
      'demonstrative 3 singular female genitive',
      'demonstrative 3 plural null genitive',
      'relative 3 singular female genitive',
      'relative 3 plural null genitive',
    ]);
  });

  it('inflects dieser and sein', () => {
    assert.deepEqual(readings('diesem'), [
      'demonstrative 3 singular male dative',
      'demonstrative 3 singular neuter dative',
    ]);
    assert.deepEqual(readings('seinen'), [
      'possessive 3 singular male accusative',
      'possessive 3 plural null dative',
    ]);
  });

  it('reads „man“ as nominative only', () => {
    assert.deepEqual(readings('Man'), ['indefinite 3 singular null nominative']);
  });

  it('has no reading for other words', () => {
    assert.deepEqual(['Bericht', 'sagte', '', 'derb', 'Mann'].map(readings), [[], [], [], [], []]);
  });
});

describe('isDeterminer', () => {
  it('is true for what opens a noun phrase', () => {
    const words =
      'der Die ein eine keinem ihre sein dieser jeder alle mehrere einige unserem welche beide er man sich jemand dessen wer';
    assert.equal(
      words.split(' ').filter(isDeterminer).join(' '),
      'der Die ein eine keinem ihre sein dieser jeder alle mehrere einige unserem welche beide',
    );
  });
});

describe('isPronoun', () => {
  it('is true for every form, whatever its kind', () => {
    const words = 'er Sie sich der deren einander irgendwem Bericht laut';
    assert.equal(words.split(' ').filter(isPronoun).join(' '), 'er Sie sich der deren einander irgendwem');
  });
});

import assert from 'node:assert/strict';
import { maySignalCueVerb, maySignalReport, Signal } from '../../src/lexicon/signals.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';

const vocabulary = createVocabulary();

const signalsOf = (sentence: string): number =>
  sentence.split(' ').reduce((signals, word) => signals | vocabulary.word(word).signals, 0);

const names = (word: string): string =>
  Object.entries(Signal)
    .filter(([, bit]) => (vocabulary.word(word).signals & bit) !== 0)
    .map(([name]) => name)
    .join(' ');

describe('the signals of a word', () => {
  it('tell what it can be in a report', () => {
    const words = [
      'Brücke',
      'Angaben',
      'sagte',
      'teilte',
      'mit',
      'bekannt',
      'sei',
      'laut',
      'demnach',
      'angeblich',
    ];
    assert.deepEqual(
      words.map((word) => `${word}: ${names(word)}`),
      [
        'Brücke: ',
        'Angaben: noun',
        'sagte: cue verb prefixVerb',
        'teilte: prefixVerb',
        'mit: prefix preposition',
        'bekannt: prefix phraseWord',
        'sei: cue phraseVerb',
        'laut: cue phraseWord preposition',
        'demnach: cue particle',
        'angeblich: hedge',
      ],
    );
  });
});

describe('the signals of a sentence', () => {
  const table: readonly (readonly [sentence: string, report: boolean, cueVerb: boolean])[] = [
    ['Die Fähre liegt am Ufer', false, false],
    ['Sie teilte den Kuchen', false, false],
    ['Sie teilte es mit', true, true],
    ['Sie sagte nichts', true, true],
    ['Die Fähre liege am Ufer', true, false],
    ['Nach Angaben der Stadt kommt er', true, false],
    ['Die Angaben der Stadt waren knapp', false, false],
    ['Die Hoffnung , dass die Fähre fährt', true, false],
  ];
  for (const [sentence, report, cueVerb] of table) {
    it(`„${sentence}“: ${report ? 'may' : 'cannot'} be a report`, () => {
      const signals = signalsOf(sentence);
      assert.deepEqual([maySignalReport(signals), maySignalCueVerb(signals)], [report, cueVerb]);
    });
  }
});

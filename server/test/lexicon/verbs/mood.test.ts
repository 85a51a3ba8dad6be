import assert from 'node:assert/strict';
import { createVerbLexicon, moodOf } from '../../../src/lexicon/verbs/index.js';

const verbs = createVerbLexicon();
const singular = (form: string) => moodOf(verbs.analyze(form), 'singular');
const plural = (form: string) => moodOf(verbs.analyze(form), 'plural');

describe('moodOf', () => {
  it('tells Konjunktiv I of the singular', () => {
    assert.deepEqual(['sei', 'habe', 'werde', 'solle', 'könne', 'sage', 'mitteile', 'sammle'].map(singular), [
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
      'subjunctive1',
    ]);
  });

  it('tells Konjunktiv I of the plural for sein only', () => {
    assert.deepEqual(['seien', 'haben', 'werden', 'sagen'].map(plural), [
      'subjunctive1',
      'undecidable',
      'undecidable',
      'undecidable',
    ]);
  });

  it('tells Konjunktiv II where it differs from the preterite', () => {
    assert.deepEqual(['wäre', 'hätte', 'würde', 'müsste', 'käme', 'stürbe'].map(singular), [
      'subjunctive2',
      'subjunctive2',
      'subjunctive2',
      'subjunctive2',
      'subjunctive2',
      'subjunctive2',
    ]);
  });

  it('does not decide weak preterites, sollte, wollte and möchte', () => {
    assert.deepEqual(['sagte', 'sollte', 'wollte', 'möchte', 'mitteilte'].map(singular), [
      'undecidable',
      'undecidable',
      'undecidable',
      'undecidable',
      'undecidable',
    ]);
  });

  it('tells the indicative', () => {
    assert.deepEqual(['ist', 'hat', 'kam', 'teilt', 'muss', 'sind', 'kamen'].map(singular), [
      'indicative',
      'indicative',
      'indicative',
      'indicative',
      'indicative',
      null,
      null,
    ]);
  });

  it('takes both numbers if the number is not known, and other persons', () => {
    assert.deepEqual(
      [
        moodOf(verbs.analyze('seien'), null),
        moodOf(verbs.analyze('habe'), 'singular', 1),
        moodOf(verbs.analyze('bin'), 'singular', 1),
        moodOf(verbs.analyze('bin'), 'singular'),
        moodOf(verbs.analyze('gesagt'), 'singular'),
        moodOf([], null),
      ],
      ['subjunctive1', 'undecidable', 'indicative', null, null, null],
    );
  });
});

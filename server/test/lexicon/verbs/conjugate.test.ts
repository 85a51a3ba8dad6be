import assert from 'node:assert/strict';
import { createVerbLexicon, type FinitePlace } from '../../../src/lexicon/verbs/index.js';
import type { Mood, Tense } from '../../../src/lexicon/verbs/types.js';
import { PARADIGMS } from './paradigms.js';

const verbs = createVerbLexicon();

const ROWS: readonly (readonly [Tense, Mood])[] = [
  ['present', 'indicative'],
  ['past', 'indicative'],
  ['present', 'subjunctive1'],
  ['past', 'subjunctive2'],
];
const PERSONS = [
  [1, 'singular'],
  [2, 'singular'],
  [3, 'singular'],
  [1, 'plural'],
  [2, 'plural'],
  [3, 'plural'],
] as const;

function formAt(lemma: string, place: FinitePlace): string {
  const form = verbs.conjugate(lemma, place);
  if (form === null) return '-';
  return form.particle === '' ? form.finite : `${form.finite}|${form.particle}`;
}

function rowOf(lemma: string, [tense, mood]: readonly [Tense, Mood]): string {
  return PERSONS.map(([person, number]) => formAt(lemma, { person, number, tense, mood })).join(' ');
}

function paradigmOf(lemma: string): readonly string[] {
  const nonFinite = (['past-participle', 'zu-infinitive', 'present-participle'] as const).map((kind) =>
    verbs.nonFinite(lemma, kind)?.replace(' ', '_'),
  );
  return [...ROWS.map((row) => rowOf(lemma, row)), nonFinite.join(' ')];
}

describe('conjugate and nonFinite', () => {
  for (const block of PARADIGMS.trim().split(/\n(?=\S)/)) {
    const [lemma = '', ...rows] = block.split('\n').map((line) => line.trim());
    it(`gives the paradigm of ${lemma}`, () => {
      assert.deepEqual(paradigmOf(lemma), rows);
    });
  }

  it('knows nothing of a verb that is not in the data', () => {
    const place = { person: 3, number: 'singular', tense: 'present', mood: 'indicative' } as const;
    assert.deepEqual(
      [
        verbs.knows('frumpeln'),
        verbs.conjugate('frumpeln', place),
        verbs.nonFinite('frumpeln', 'infinitive'),
      ],
      [false, null, null],
    );
  });

  it('gives the imperative, and none for a modal', () => {
    const imperative = (lemma: string) =>
      formAt(lemma, { person: 2, number: 'singular', tense: 'present', mood: 'imperative' });
    assert.deepEqual(
      ['nehmen', 'lesen', 'geben', 'sein', 'sagen', 'halten', 'sammeln', 'mitteilen', 'sollen'].map(
        imperative,
      ),
      ['nimm', 'lies', 'gib', 'sei', 'sage', 'halt', 'sammle', 'teile|mit', '-'],
    );
  });

  it('takes a separable prefix only where it belongs', () => {
    assert.deepEqual(
      ['umsetzen', 'umarmen', 'umsagen', 'stattfinden', 'stattreden', 'hinüberlegen', 'mitmitteilen'].map(
        (lemma) => verbs.knows(lemma),
      ),
      [true, true, false, true, false, true, false],
    );
  });
});

import assert from 'node:assert/strict';
import { STRONG_VERBS } from '../../../src/lexicon/verbs/data/strong.js';
import { IEREN_STEMS } from '../../../src/lexicon/verbs/data/weak-ieren.js';
import { PREFIXED_VERBS } from '../../../src/lexicon/verbs/data/weak-prefixed.js';
import { SIMPLE_VERBS } from '../../../src/lexicon/verbs/data/weak-simple.js';
import { createVerbLexicon, type FinitePlace } from '../../../src/lexicon/verbs/index.js';
import { strongParts } from '../../../src/lexicon/verbs/principal-parts.js';
import type { FiniteReading, NonFiniteReading } from '../../../src/lexicon/verbs/types.js';
import { words } from '../../../src/lexicon/word-list.js';

const verbs = createVerbLexicon();

const STRONG = STRONG_VERBS.split('\n').flatMap((line) => strongParts(line).map(({ lemma }) => lemma));
const WEAK = [
  ...words(SIMPLE_VERBS),
  ...words(IEREN_STEMS).map((stem) => `${stem}ieren`),
  ...Object.entries(PREFIXED_VERBS).flatMap(([prefix, bases]) => words(bases).map((base) => prefix + base)),
];
const SEPARABLE = words(
  'mitteilen hinweisen vorbereiten zugeben anerkennen umsetzen hinzuziehen zurücknehmen ausprobieren',
);
const LEMMAS = [...STRONG, ...WEAK, ...SEPARABLE];

const PLACES: readonly FinitePlace[] = ([1, 2, 3] as const).flatMap((person) =>
  (['singular', 'plural'] as const).flatMap((number) => [
    { person, number, tense: 'present', mood: 'indicative' } as const,
    { person, number, tense: 'past', mood: 'indicative' } as const,
    { person, number, tense: 'present', mood: 'subjunctive1' } as const,
    { person, number, tense: 'past', mood: 'subjunctive2' } as const,
  ]),
);
const JOINED_KINDS: readonly NonFiniteReading['kind'][] = [
  'infinitive',
  'past-participle',
  'present-participle',
];

function isAt(reading: FiniteReading, place: FinitePlace): boolean {
  return (
    reading.person === place.person &&
    reading.number === place.number &&
    reading.tense === place.tense &&
    reading.mood === place.mood
  );
}

/** The joined form at a place, unless it is read as that place of that verb. */
function lostForm(lemma: string, place: FinitePlace): readonly string[] {
  const form = verbs.conjugate(lemma, place);
  if (form === null) return [`${lemma} has no form`];
  const joined = form.particle + form.finite;
  const isThis = verbs
    .analyze(joined)
    .some((reading) => reading.kind === 'finite' && reading.lemma === lemma && isAt(reading, place));
  return isThis ? [] : [`${lemma}: ${joined}`];
}

function lostNonFinite(lemma: string, kind: NonFiniteReading['kind']): readonly string[] {
  const form = verbs.nonFinite(lemma, kind) ?? '';
  const isThis = verbs.analyze(form).some((reading) => reading.lemma === lemma && reading.kind === kind);
  return isThis ? [] : [`${lemma}: ${form}`];
}

describe('every form that is made is read back', () => {
  it('in the third person of every verb, and in all persons of the strong ones', () => {
    const third = PLACES.filter(({ person }) => person === 3);
    const lost = [
      ...LEMMAS.flatMap((lemma) => third.flatMap((place) => lostForm(lemma, place))),
      ...[...STRONG, ...SEPARABLE].flatMap((lemma) => PLACES.flatMap((place) => lostForm(lemma, place))),
    ];
    assert.deepEqual(lost, []);
  });

  it('as infinitive and participles of every verb', () => {
    assert.deepEqual(
      LEMMAS.flatMap((lemma) => JOINED_KINDS.flatMap((kind) => lostNonFinite(lemma, kind))),
      [],
    );
  });
});

describe('the lists of verbs', () => {
  it('hold each verb once, and in one list', () => {
    const seen = new Set<string>();
    const twice = [...STRONG, ...WEAK].filter((lemma) => seen.has(lemma) || !seen.add(lemma));
    assert.deepEqual(twice, []);
  });

  it('hold infinitives only', () => {
    assert.deepEqual(
      [...STRONG, ...WEAK].filter((lemma) => !/^[a-zäöüß]{2,}n$/.test(lemma)),
      [],
    );
  });
});

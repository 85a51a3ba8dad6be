/** The forms of a verb. Source of the paradigms: Duden, Die Grammatik, „Konjugation“. */

import { FORM_OVERRIDES } from './data/overrides.js';
import type { PrincipalParts } from './principal-parts.js';
import {
  imperativeSlots,
  pastSlots,
  presentSlots,
  type Slots,
  subjunctive1Slots,
  subjunctive2Slots,
} from './slots.js';
import { isElnErn, presentStem } from './stems.js';
import type { FiniteReading, GrammaticalNumber, Mood, Person, Tense, VerbReading } from './types.js';

/** A form and what it is; a form with several readings stands in several cells. */
export interface Cell {
  readonly form: string;
  readonly reading: VerbReading;
}

const PLACES: readonly (readonly [Person, GrammaticalNumber, string])[] = [
  [1, 'singular', '1s'],
  [2, 'singular', '2s'],
  [3, 'singular', '3s'],
  [1, 'plural', '1p'],
  [2, 'plural', '2p'],
  [3, 'plural', '3p'],
];

/** The cells of one tense and mood from its six slots, 1st to 3rd singular, then plural. */
function finiteCells(lemma: string, tense: Tense, mood: Mood, slots: Slots): readonly Cell[] {
  const overrides = FORM_OVERRIDES[lemma] ?? {};
  const name = mood !== 'indicative' ? mood : tense;
  return PLACES.flatMap(([person, number, code], i) => {
    const reading: FiniteReading = { kind: 'finite', lemma, prefix: '', person, number, tense, mood };
    const forms = overrides[`${name} ${code}`]?.split('/') ?? slots[i] ?? [];
    return forms.map((form) => ({ form, reading }));
  });
}

function presentParticiple(lemma: string): string {
  return lemma.endsWith('en') || isElnErn(lemma) ? `${lemma}d` : `${presentStem(lemma)}end`;
}

function nonFiniteCells(parts: PrincipalParts): readonly Cell[] {
  const { lemma, participle } = parts;
  return [
    { form: lemma, reading: { kind: 'infinitive', lemma, prefix: '' } },
    ...participle.map((form): Cell => ({ form, reading: { kind: 'past-participle', lemma, prefix: '' } })),
    { form: presentParticiple(lemma), reading: { kind: 'present-participle', lemma, prefix: '' } },
  ];
}

/** All forms of a verb without a separable prefix, in a fixed order: indicative, Konjunktiv I and II, imperative, non-finite. */
export function paradigm(parts: PrincipalParts): readonly Cell[] {
  const { lemma } = parts;
  return [
    ...finiteCells(lemma, 'present', 'indicative', presentSlots(parts)),
    ...finiteCells(lemma, 'past', 'indicative', pastSlots(parts)),
    ...finiteCells(lemma, 'present', 'subjunctive1', subjunctive1Slots(lemma)),
    ...finiteCells(lemma, 'past', 'subjunctive2', subjunctive2Slots(parts)),
    ...finiteCells(lemma, 'present', 'imperative', imperativeSlots(parts)),
    ...nonFiniteCells(parts),
  ];
}

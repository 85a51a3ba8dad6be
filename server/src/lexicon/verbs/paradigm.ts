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

/** The forms at a place of the paradigm, if they follow no rule: „present 3s“ of sein. */
const irregular = (lemma: string, tense: Tense, mood: Mood, code: string): readonly string[] | undefined =>
  FORM_OVERRIDES[lemma]?.[`${mood !== 'indicative' ? mood : tense} ${code}`]?.split('/');

/** Adds the cells of one tense and mood from its six slots, 1st to 3rd singular, then plural. */
function addFinite(cells: Cell[], lemma: string, tense: Tense, mood: Mood, slots: Slots): void {
  PLACES.forEach(([person, number, code], i) => {
    const reading: FiniteReading = { kind: 'finite', lemma, prefix: '', person, number, tense, mood };
    for (const form of irregular(lemma, tense, mood, code) ?? slots[i] ?? []) cells.push({ form, reading });
  });
}

function presentParticiple(lemma: string): string {
  return lemma.endsWith('en') || isElnErn(lemma) ? `${lemma}d` : `${presentStem(lemma)}end`;
}

function addNonFinite(cells: Cell[], { lemma, participle }: PrincipalParts): void {
  cells.push({ form: lemma, reading: { kind: 'infinitive', lemma, prefix: '' } });
  for (const form of participle)
    cells.push({ form, reading: { kind: 'past-participle', lemma, prefix: '' } });
  const present = presentParticiple(lemma);
  cells.push({ form: present, reading: { kind: 'present-participle', lemma, prefix: '' } });
}

/** All forms of a verb without a separable prefix, in a fixed order: indicative, Konjunktiv I and II, imperative, non-finite. */
export function paradigm(parts: PrincipalParts): readonly Cell[] {
  const { lemma } = parts;
  const cells: Cell[] = [];
  addFinite(cells, lemma, 'present', 'indicative', presentSlots(parts));
  addFinite(cells, lemma, 'past', 'indicative', pastSlots(parts));
  addFinite(cells, lemma, 'present', 'subjunctive1', subjunctive1Slots(lemma));
  addFinite(cells, lemma, 'past', 'subjunctive2', subjunctive2Slots(parts));
  addFinite(cells, lemma, 'present', 'imperative', imperativeSlots(parts));
  addNonFinite(cells, parts);
  return cells;
}

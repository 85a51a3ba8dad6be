/** German verb morphology: from a form to its readings, and from a verb to its forms. */

import { createAnalyze, createParadigms } from './analyze.js';
import { createConjugation, type FiniteForm, type FinitePlace, type ReportedForm } from './conjugate.js';
import { createInventory } from './inventory.js';
import { reportedForm } from './reported-form.js';
import { createSeparablePrefixes } from './separable.js';
import type { GrammaticalNumber, NonFiniteReading, Person, VerbReading } from './types.js';

export type { FiniteForm, FinitePlace, ReportedForm } from './conjugate.js';
export { isHomograph } from './homographs.js';
export { type DecidedMood, moodOf } from './mood.js';
export { isSeparablePrefix } from './separable.js';
export { unknownWeakReadings } from './unknown.js';

export interface VerbLexicon {
  /**
   * All readings of a form in lower case, in a fixed order; empty if it is no form of a known verb.
   * Example: „mitteile“ has the readings 1st singular indicative, 1st and 3rd singular subjunctive1 of „mitteilen“.
   * It is not cached: keep the answer per word. Ask `isHomograph` first.
   */
  analyze(form: string): readonly VerbReading[];
  /** True for the infinitive of a known verb, with or without separable prefix. */
  knows(lemma: string): boolean;
  /**
   * The usual form at a place of the paradigm; null if the verb isn't known or has no such form.
   * Example: mitteilen, 3rd singular subjunctive1 (of the present) is `{ finite: 'teile', particle: 'mit' }`.
   */
  conjugate(lemma: string, place: FinitePlace): FiniteForm | null;
  /** The form for reported speech: „sei“ for sein, 3rd singular; see `reported-form.ts` for the rule. */
  reportedForm(lemma: string, person: Person, number: GrammaticalNumber): ReportedForm | null;
  /** „mitgeteilt“, „mitzuteilen“ („zu teilen“ without a prefix), „mitteilend“; null if the verb isn't known. */
  nonFinite(lemma: string, kind: NonFiniteReading['kind']): string | null;
}

/** Builds the tables, about 10 ms; make one and share it. `own` are more verbs, without separable prefix. */
export function createVerbLexicon(own: readonly string[] = []): VerbLexicon {
  const inventory = createInventory(own);
  const prefixes = createSeparablePrefixes();
  const paradigms = createParadigms(inventory);
  const conjugation = createConjugation(inventory, prefixes, paradigms);
  return {
    ...conjugation,
    analyze: createAnalyze(inventory, prefixes, paradigms),
    reportedForm: (lemma, person, number) => reportedForm(conjugation, lemma, person, number),
  };
}

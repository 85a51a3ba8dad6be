/** German verb morphology: from a form to its readings, and from a verb to its forms. */

import { createAnalyze, createParadigms } from './analyze.js';
import { createInventory } from './inventory.js';
import { createSeparablePrefixes } from './separable.js';
import type { VerbReading } from './types.js';

export { isHomograph } from './homographs.js';
export { isSeparablePrefix } from './separable.js';

export interface VerbLexicon {
  /**
   * All readings of a form in lower case, in a fixed order; empty if it is no form of a known verb.
   * Example: „mitteile“ has the readings 1st singular indicative, 1st and 3rd singular subjunctive1 of „mitteilen“.
   * It is not cached: keep the answer per word. Ask `isHomograph` first.
   */
  analyze(form: string): readonly VerbReading[];
  /** True for the infinitive of a known verb, with or without separable prefix. */
  knows(lemma: string): boolean;
}

/** Builds the tables, about 10 ms; make one and share it. */
export function createVerbLexicon(): VerbLexicon {
  const inventory = createInventory();
  const prefixes = createSeparablePrefixes();
  const analyze = createAnalyze(inventory, prefixes, createParadigms(inventory));
  const knows = (lemma: string): boolean =>
    inventory.parts(lemma) !== null ||
    prefixes
      .splits(lemma)
      .some(({ prefix, rest }) => inventory.parts(rest) !== null && prefixes.takes(prefix, rest));
  return { analyze, knows };
}

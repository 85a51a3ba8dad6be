/** Precision, recall and F1, from 0 to 1, and their sums over many statements. */

import type { TokenSet } from './parts.js';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Share of `part` in `whole`; 1 of nothing, because nothing was done wrong. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The mean of the values; 1 of none. */
export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** Precision and recall with their harmonic mean. */
export const score = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** Counts of hits among what the system found and what the gold holds. */
export interface Counts {
  readonly hits: number;
  readonly system: number;
  readonly gold: number;
}

export const scoreOfCounts = ({ hits, system, gold }: Counts): Score =>
  score(share(hits, system), share(hits, gold));

export const addCounts = (a: Counts, b: Counts): Counts => ({
  hits: a.hits + b.hits,
  system: a.system + b.system,
  gold: a.gold + b.gold,
});

export const NO_COUNTS: Counts = { hits: 0, system: 0, gold: 0 };

/** How many tokens two sets share. */
export function sharedTokens(a: TokenSet, b: TokenSet): number {
  const members = new Set(b);
  return a.filter((token) => members.has(token)).length;
}

/** Token F1 of two sets: `[1, 2, 3]` and `[2, 3, 4, 5]` share two of seven halves, 4/7. */
export const tokenF1 = (a: TokenSet, b: TokenSet): number =>
  a.length + b.length === 0 ? 0 : (2 * sharedTokens(a, b)) / (a.length + b.length);

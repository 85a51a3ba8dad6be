/** Which statement of the system stands for which of the gold. */

import { assign } from './assignment.js';
import type { TokenStatement } from './parts.js';
import { tokenF1 } from './scores.js';

/** A statement that the gold knows is found if its quote is met with at least this token F1. */
export const FOUND_FROM = 0.5;

/** Small enough never to outweigh a token, large enough to survive the sum: same type breaks ties. */
const SAME_TYPE = 1e-6;

/** Any statement of the system or the gold with its tokens; what else it carries stays with it. */
export interface Pair<S extends TokenStatement = TokenStatement, G extends TokenStatement = TokenStatement> {
  readonly system: S;
  readonly gold: G;
  /** Token F1 of the two quotes, above 0. */
  readonly f1: number;
}

/** One article's statements, paired one to one. */
export interface Pairing<
  S extends TokenStatement = TokenStatement,
  G extends TokenStatement = TokenStatement,
> {
  readonly pairs: readonly Pair<S, G>[];
  /** Statements of the gold without a partner. */
  readonly missed: readonly G[];
  /** Statements of the system without a partner. */
  readonly surplus: readonly S[];
}

const weight = (system: TokenStatement, gold: TokenStatement): number => {
  const f1 = tokenF1(system.quote, gold.quote);
  return f1 > 0 && system.type === gold.type ? f1 + SAME_TYPE : f1;
};

/**
 * Pairs the statements of one article one to one so that the sum of token F1 of their quotes is greatest; of equal sums
 * the one with more equal types. Statements whose quotes share no token are never a pair.
 */
export function pairStatements<S extends TokenStatement, G extends TokenStatement>(
  system: readonly S[],
  gold: readonly G[],
): Pairing<S, G> {
  const partners = assign(gold.map((g) => system.map((s) => weight(s, g))));
  const pairs: Pair<S, G>[] = [];
  const missed: G[] = [];
  const paired = new Set<S>();
  gold.forEach((g, i) => {
    const s = system[partners[i] ?? -1];
    const f1 = s === undefined ? 0 : tokenF1(s.quote, g.quote);
    if (s === undefined || f1 === 0) missed.push(g);
    else {
      pairs.push({ system: s, gold: g, f1 });
      paired.add(s);
    }
  });
  return { pairs, missed, surplus: system.filter((s) => !paired.has(s)) };
}

/** True if the pair is close enough for the gold's statement to count as found. */
export const isFound = ({ f1 }: Pair): boolean => f1 >= FOUND_FROM;

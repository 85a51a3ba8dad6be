/** The vocabulary of the metric: the parts of a statement as sets of the article's tokens. */

import type { StatementType } from '../../server/src/analysis/model.js';
import type { Span } from '../../server/src/text/span.js';

export const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;
export const PARTS = ['quote', ...ROLES] as const;
export const STATEMENT_TYPES = [
  'direct',
  'indirect',
  'reported',
  'free-indirect',
  'indirect-free-indirect',
] as const satisfies readonly StatementType[];

export type Role = (typeof ROLES)[number];
export type Part = (typeof PARTS)[number];

/** Indices of tokens, ascending. */
export type TokenSet = readonly number[];

/** A statement, of the system or of the gold, as spans: UTF-16 offsets into the article's text, end-exclusive. */
export type SpanStatement = Readonly<Record<Part, readonly Span[]>> & { readonly type: StatementType };

/** The same statement in the gold's tokens, which is all that the metric sees of it. */
export type TokenStatement = Readonly<Record<Part, TokenSet>> & { readonly type: StatementType };

/** Index of the first token that ends behind `offset`. */
function firstTokenBehind(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that share at least one code unit with one of the spans. `tokens` are ascending and disjoint. */
export function tokensUnder(tokens: readonly Span[], spans: readonly Span[]): TokenSet {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    if (start >= end) continue;
    for (let i = firstTokenBehind(tokens, start); i < tokens.length; i++) {
      if ((tokens[i]?.start ?? end) >= end) break;
      found.add(i);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A statement's parts in the tokens of its article. */
export function inTokens(tokens: readonly Span[], statement: SpanStatement): TokenStatement {
  return {
    type: statement.type,
    quote: tokensUnder(tokens, statement.quote),
    speaker: tokensUnder(tokens, statement.speaker),
    cue: tokensUnder(tokens, statement.cue),
    frame: tokensUnder(tokens, statement.frame),
    addressee: tokensUnder(tokens, statement.addressee),
  };
}

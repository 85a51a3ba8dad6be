/** Where a place stands: its sentence, its grammar. */

import { type Grammar, grammarOf } from '../analysis/grammar.js';
import { endOf, type Reading, startOf, type TokenRange, tokenAt } from '../analysis/reading.js';
import { lastPassing } from '../text/search.js';
import { containsSpan, type Span } from '../text/span.js';
import type { ParagraphFacts } from './rule.js';

/** The sentence that holds the offset; it is not cut inside a quotation. Null outside all of them. */
export function periodAt(reading: Reading, offset: number): TokenRange | null {
  const { periods } = reading;
  const period = periods[lastPassing(periods, ({ first }) => startOf(reading, first) <= offset)];
  return period !== undefined && offset < endOf(reading, period.last - 1) ? period : null;
}

/** The sentence before this one in the same paragraph, or null. */
export function periodBefore(reading: Reading, period: TokenRange): TokenRange | null {
  return reading.periods[lastPassing(reading.periods, ({ first }) => first < period.first)] ?? null;
}

/** The grammar of a sentence, worked out anew: ask for it only where something is likely to be found. */
export function grammarAt({ local, vocabulary }: ParagraphFacts, period: TokenRange): Grammar {
  return grammarOf(local.reading, period, vocabulary);
}

/** The tokens that start within the span. */
export function tokensIn({ tokens }: Reading, { start, end }: Span): TokenRange {
  return { first: tokenAt(tokens, start), last: tokenAt(tokens, end) };
}

/** True if the place lies between quotation marks, whose words no rule may judge or change. */
export const isQuoted = ({ local }: ParagraphFacts, place: Span): boolean =>
  local.paired.quotations.some(({ span }) => containsSpan(span, place));

/** The words under the span, as written. */
export const written = ({ text }: ParagraphFacts, { start, end }: Span): string => text.slice(start, end);

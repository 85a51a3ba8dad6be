/** Which statement a tag belongs to. */

import type { LocalAnalysis, LocalStatement } from '../analysis/local.js';
import { endOf, type Reading, startOf } from '../analysis/reading.js';
import type { Span } from '../text/span.js';
import { answers, type Tag } from './tag.js';

/** A piece of a statement: of its quote, its frame, its cue or its speaker. */
interface Piece extends Span {
  readonly statement: number;
}

/** Index of the last element that passes; the ones that pass come first. -1 if none does. */
function lastPassing<T>(sorted: readonly T[], passes: (element: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = sorted[middle];
    if (element !== undefined && passes(element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The stretch of a paragraph that a tag answers for: the sentence that it stands in or behind. A tag after
 * „… sicher.“ belongs to that sentence, one in the middle of a sentence to what stands before it.
 */
export function scopeOfTag(reading: Reading, { span }: Tag): Span {
  const { periods } = reading;
  const period = periods[lastPassing(periods, ({ first }) => startOf(reading, first) < span.start)];
  if (period === undefined) return { start: span.start, end: span.start };
  return {
    start: startOf(reading, period.first),
    end: Math.max(span.start, endOf(reading, period.last - 1)),
  };
}

/** The tag that answers for the place, or null: it stands behind the place, in the same sentence. */
export function tagFor(reading: Reading, tags: readonly Tag[], place: Span): Tag | null {
  return (
    tags.find((tag) => {
      if (!answers(tag) || place.start >= tag.span.start) return false;
      const scope = scopeOfTag(reading, tag);
      return scope.start <= place.start && place.start < scope.end;
    }) ?? null
  );
}

/** The pieces of all statements; of two that end together the outer one comes last. */
function piecesOf(statements: readonly LocalStatement[]): Piece[] {
  return statements
    .flatMap(({ quote, frame, cue, speaker }, statement) =>
      [...quote, ...frame, ...cue, ...speaker].map((span): Piece => ({ ...span, statement })),
    )
    .sort((a, b) => a.end - b.end || b.start - a.start);
}

/** For each piece in the order of their starts, the one among it and those before it that reaches furthest. */
function furthestPieces(byStart: readonly Piece[]): Piece[] {
  let furthest: Piece | undefined;
  return byStart.map((piece) => {
    if (furthest === undefined || piece.end > furthest.end) furthest = piece;
    return furthest;
  });
}

/** True if the two are one report in two pieces: „Ja“, sagte sie, „und nein.“ */
function sharesCue(a: LocalStatement | undefined, b: LocalStatement): boolean {
  const cue = a?.cue[0];
  return cue !== undefined && b.cue[0]?.start === cue.start;
}

/** True if the statement stands in that one and nobody is said to have made it. */
const standsIn = ({ parent, speakerKind, cue }: LocalStatement, index: number): boolean =>
  parent === index && speakerKind === 'none' && cue.length === 0;

function partners(statements: readonly LocalStatement[], index: number): number[] {
  return statements.flatMap((other, i) =>
    i === index || sharesCue(statements[index], other) || standsIn(other, index) ? [i] : [],
  );
}

/**
 * The statements that each tag belongs to, as indices: the nearest one that ends before the tag in the sentence that the
 * tag stands in or behind, else the one that the tag stands in; with it those that share its cue, and those inside it
 * that have no speaker of their own. Empty for a tag behind a sentence without a statement.
 * Examples: docs/source-tags.md.
 */
export function bindTags(
  { reading, statements }: LocalAnalysis,
  tags: readonly Tag[],
): (readonly number[])[] {
  if (tags.length === 0 || statements.length === 0) return tags.map(() => []);
  const byEnd = piecesOf(statements);
  const byStart = [...byEnd].sort((a, b) => a.start - b.start);
  const furthest = furthestPieces(byStart);
  return tags.map((tag) => {
    const { start } = tag.span;
    const scope = scopeOfTag(reading, tag);
    const ended = byEnd[lastPassing(byEnd, ({ end }) => end <= start)];
    const open = furthest[lastPassing(byStart, (piece) => piece.start < start)];
    if (ended !== undefined && ended.end > scope.start) return partners(statements, ended.statement);
    return open !== undefined && open.end > start ? partners(statements, open.statement) : [];
  });
}

/** Which statement a tag belongs to. */

import type { LocalAnalysis, LocalStatement } from '../analysis/local.js';
import { endOf, type Reading, startOf } from '../analysis/reading.js';
import { containsSpan, type Span } from '../text/span.js';
import { answers, type Tag } from './tag.js';

/** Where a tag stands, or may be put. */
type Placed = Pick<Tag, 'span'>;

/** A paragraph with its tags and what they belong to. */
export interface BoundParagraph {
  readonly local: LocalAnalysis;
  readonly tags: readonly Tag[];
  /** For each tag the statements that it belongs to, as indices. */
  readonly bound: readonly (readonly number[])[];
}

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
function scopeOfTag(reading: Reading, { span }: Placed): Span {
  const { periods } = reading;
  const period = periods[lastPassing(periods, ({ first }) => startOf(reading, first) < span.start)];
  if (period === undefined) return { start: span.start, end: span.start };
  return {
    start: startOf(reading, period.first),
    end: Math.max(span.start, endOf(reading, period.last - 1)),
  };
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
  tags: readonly Placed[],
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

/** The statements that a place lies in, as indices. */
export function statementsAt({ statements }: LocalAnalysis, place: Span): number[] {
  return statements.flatMap(({ quote, frame, cue, speaker }, index) =>
    [...quote, ...frame, ...cue, ...speaker].some((piece) => containsSpan(piece, place)) ? [index] : [],
  );
}

/** The tag stands behind the place, in or behind the same sentence. */
function isInScope(reading: Reading, tag: Tag, place: Span): boolean {
  if (place.start >= tag.span.start) return false;
  const scope = scopeOfTag(reading, tag);
  return scope.start <= place.start && place.start < scope.end;
}

/**
 * The tag that answers for a place, or null: one that belongs to a statement there; where nobody states anything, one
 * behind the place in or behind the same sentence.
 */
export function tagFor({ local, tags, bound }: BoundParagraph, place: Span): Tag | null {
  if (tags.length === 0) return null;
  const statements = new Set(statementsAt(local, place));
  const answersFor = (tag: Tag, index: number): boolean =>
    statements.size === 0
      ? isInScope(local.reading, tag, place)
      : bound[index]?.some((statement) => statements.has(statement)) === true;
  return tags.find((tag, index) => answers(tag) && answersFor(tag, index)) ?? null;
}

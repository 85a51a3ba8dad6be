/** The statements of a paragraph by their places: which one ends before an offset, which ones hold a place. */

import type { LocalStatement } from '../analysis/local.js';
import { lastPassing } from '../text/search.js';
import { containsSpan, type Span } from '../text/span.js';

/** A piece of a statement: of its quote, its frame, its cue or its speaker. */
interface Piece extends Span {
  readonly statement: number;
}

/** Answers by binary search; made once per paragraph. Statements are told by their indices. */
export interface StatementPlaces {
  /** The statement with the last piece that ends in `(from, offset]`, the outer one of two that end together; -1 for none. */
  endingBefore(offset: number, from: number): number;
  /** The outermost statement of which a piece starts before the offset and ends behind it; -1 for none. */
  around(offset: number): number;
  /** All statements that hold the place. */
  holding(place: Span): readonly number[];
}

/** The pieces of all statements; of two that end together the outer one comes last. */
function piecesOf(statements: readonly LocalStatement[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (spans: readonly Span[], statement: number): void => {
    for (const { start, end } of spans) pieces.push({ start, end, statement });
  };
  statements.forEach(({ quote, frame, cue, speaker }, statement) => {
    add(quote, statement);
    add(frame, statement);
    add(cue, statement);
    add(speaker, statement);
  });
  return pieces.sort((a, b) => a.end - b.end || b.start - a.start);
}

/** For each piece in the order of their starts, the one among it and those before it that reaches furthest. */
function furthestPieces(byStart: readonly Piece[]): Piece[] {
  let furthest: Piece | undefined;
  return byStart.map((piece) => {
    if (furthest === undefined || piece.end > furthest.end) furthest = piece;
    return furthest;
  });
}

/** The places of these statements. */
export function placesOf(statements: readonly LocalStatement[]): StatementPlaces {
  const byEnd = piecesOf(statements);
  const byStart = [...byEnd].sort((a, b) => a.start - b.start);
  const furthest = furthestPieces(byStart);
  return {
    endingBefore(offset, from) {
      const piece = byEnd[lastPassing(byEnd, ({ end }) => end <= offset)];
      return piece !== undefined && piece.end > from ? piece.statement : -1;
    },
    around(offset) {
      const piece = furthest[lastPassing(byStart, ({ start }) => start < offset)];
      return piece !== undefined && piece.end > offset ? piece.statement : -1;
    },
    holding(place) {
      const found = new Set<number>();
      let i = lastPassing(byStart, ({ start }) => start <= place.start);
      for (; (furthest[i]?.end ?? -1) >= place.end; i--) {
        const piece = byStart[i];
        if (piece !== undefined && containsSpan(piece, place)) found.add(piece.statement);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

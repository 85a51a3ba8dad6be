/** From offsets in a paragraph's text to offsets in the file. */

import { type Span, shiftSpan } from '../text/span.js';
import type { OffsetMap, Paragraph, Piece } from './document.js';

const isSame = ({ text, file }: Piece): boolean => text.end - text.start === file.end - file.start;

/** Index of the piece that holds the offset; offsets beyond the ends count for the first or last piece. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.text.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startInFile({ pieces }: OffsetMap, offset: number): number {
  const piece = pieces[indexAt(pieces, offset)];
  if (piece === undefined) return 0;
  return isSame(piece) ? piece.file.start + offset - piece.text.start : piece.file.start;
}

function endInFile({ pieces }: OffsetMap, offset: number): number {
  const piece = pieces[indexAt(pieces, offset - 1)];
  if (piece === undefined) return 0;
  return isSame(piece) ? piece.file.start + offset - piece.text.start : piece.file.end;
}

function seamAt(map: OffsetMap, offset: number): number {
  const piece = map.pieces[indexAt(map.pieces, offset)];
  if (piece === undefined || offset >= piece.text.end) return map.endSeam;
  return offset <= piece.text.start ? piece.seam : startInFile(map, offset);
}

function spanIn(map: OffsetMap, { start, end }: Span): Span {
  if (start < end) return { start: startInFile(map, start), end: endInFile(map, end) };
  const at = seamAt(map, start);
  return { start: at, end: at };
}

/**
 * A span of the paragraph's text as a span of the file. Markup at its ends stays outside, markup within is inside: of
 * `**Nie** sagt er` the text is „Nie sagt er“, and its first word is 2 to 5 in the file. An empty span is a place to
 * insert. Costs the logarithm of the number of pieces, and for plain text nothing.
 */
export function fileSpan({ span, map }: Paragraph, inText: Span): Span {
  return shiftSpan(map === null ? inText : spanIn(map, inText), span.start);
}

/** True if no markup interrupts the span in the file, so that an edit of it leaves all markup whole. */
export function isUnbroken({ map }: Paragraph, { start, end }: Span): boolean {
  if (map === null || start >= end) return true;
  const first = indexAt(map.pieces, start);
  const last = indexAt(map.pieces, end - 1);
  const touched = map.pieces.slice(first, last + 1);
  return touched.every((piece, i) => i === 0 || piece.file.start === touched[i - 1]?.file.end);
}

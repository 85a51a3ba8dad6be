import assert from 'node:assert/strict';
import type { Paragraph, Piece, Prose } from '../../src/documents/document.js';

const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** Paragraphs as pairs of kind and text. */
export const kinds = ({ paragraphs }: Prose): [string, string][] =>
  paragraphs.map(({ kind, text }) => [kind, text]);

/** The text of each piece of a paragraph with what stands for it in the file: `['ü', '&uuml;']`. */
export function pieces(file: string, { span, text, map }: Paragraph): [string, string][] {
  if (map === null) return [[text, slice(file, span)]];
  const inParagraph = file.slice(span.start);
  return map.pieces.map((piece) => [slice(text, piece.text), slice(inParagraph, piece.file)]);
}

function checkPiece(piece: Piece, previous: Piece | undefined, text: string, file: string): void {
  assert.equal(piece.text.start, previous?.text.end ?? 0);
  assert.ok(piece.text.start < piece.text.end);
  assert.ok(piece.file.start >= (previous?.file.end ?? 0));
  const length = piece.text.end - piece.text.start;
  if (piece.file.end - piece.file.start === length)
    assert.equal(slice(text, piece.text), slice(file, piece.file));
  else assert.match(slice(file, piece.file), /^(?:&.*|\\.|<\/?br\b.*|)$/is);
}

/** Every character is mapped to itself in the file, unless it is an entity, an escape or a line break of HTML. */
function checkParagraph({ span, text, map }: Paragraph, file: string): void {
  assert.equal(text, text.trim());
  if (map === null) {
    assert.equal(text, slice(file, span));
    return;
  }
  const own = slice(file, span);
  map.pieces.forEach((piece, i) => void checkPiece(piece, map.pieces[i - 1], text, own));
  assert.equal(map.pieces.at(-1)?.text.end, text.length);
  assert.equal(map.pieces.at(-1)?.file.end, own.length);
}

/** Checks what must hold for the prose of any file. */
export function checkProse({ paragraphs, comments }: Prose, file: string): void {
  let at = 0;
  for (const paragraph of paragraphs) {
    assert.ok(at <= paragraph.span.start && paragraph.span.start < paragraph.span.end);
    at = paragraph.span.end;
    checkParagraph(paragraph, file);
  }
  assert.ok(at <= file.length);
  for (const { span } of comments) assert.match(slice(file, span), /^<!--.*-->$/s);
}

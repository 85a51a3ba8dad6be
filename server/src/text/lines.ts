import { CharClass, charClass } from './char-class.js';
import { Code } from './char-codes.js';
import type { Span } from './span.js';

const isLineBreak = (code: number): boolean =>
  code === Code.lineFeed ||
  code === Code.carriageReturn ||
  code === Code.lineSeparator ||
  code === Code.paragraphSeparator;

const isSpaceAt = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.space;

/** The span without white space at its ends; empty, at the span's end, if there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && isSpaceAt(text, from)) from++;
  let to = end;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/**
 * The lines of a text, each without white space at its ends; a blank line is an empty span. Lines end at `\n`, `\r\n`,
 * a lone `\r`, U+2028 and U+2029.
 */
export function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLineBreak(code)) continue;
    lines.push(trimmed(text, { start, end: i }));
    if (code === Code.carriageReturn && text.charCodeAt(i + 1) === Code.lineFeed) i++;
    start = i + 1;
  }
  lines.push(trimmed(text, { start, end: text.length }));
  return lines;
}

/** Length of the first word of a line, in code units. */
export function firstWordLength(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !isSpaceAt(text, at)) at++;
  return at - start;
}

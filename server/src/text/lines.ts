import { CharClass, charClass } from './char-class.js';
import type { Span } from './span.js';

const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029'] as const;

const isSpaceAt = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.space;

/** The span without white space at its ends; empty, at the span's end, if there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && isSpaceAt(text, from)) from++;
  let to = end;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Offset of the mark at `from` or behind it; the end of the text if there is none. */
function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/**
 * The lines of a text, each without white space at its ends; a blank line is an empty span. Lines end at `\n`, `\r\n`,
 * a lone `\r`, U+2028 and U+2029. Linear: each line break is looked for from where it was found last.
 */
export function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  let next = LINE_BREAKS.map((mark) => find(text, mark, 0));
  let start = 0;
  for (let end = Math.min(...next); end < text.length; end = Math.min(...next)) {
    lines.push(trimmed(text, { start, end }));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    next = next.map((at, i) => (at < start ? find(text, LINE_BREAKS[i] ?? '\n', start) : at));
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

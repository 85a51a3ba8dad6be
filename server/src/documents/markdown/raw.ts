/** Blocks that go on through blank lines: fenced code, and HTML with an end of its own (CommonMark 4.5 and 4.6). */

import type { Line } from './line.js';

/** An open fence with its character and length, or HTML with what ends it. */
export type Raw =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: RegExp };

/** How HTML starts whose end is not a blank line, and what ends it, on the same line or a later one. */
const HTML: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: /^<![a-z]/i, end: />/ },
];
const ONLY_BLANKS = /^[ \t]*$/;
const SHORTEST_FENCE = 3;
const LONGEST_START = 12;

function runLength(file: string, at: number, mark: string): number {
  let end = at;
  while (file.charAt(end) === mark) end++;
  return end - at;
}

function opensFence(file: string, { content, end }: Line): Raw | null {
  const mark = file.charAt(content);
  const length = runLength(file, content, mark);
  if (length < SHORTEST_FENCE) return null;
  // What is said of the code after backticks has none itself, or the line is inline code.
  const isInline = mark === '`' && file.slice(content + length, end).includes('`');
  return isInline ? null : { kind: 'fence', mark, length };
}

/** What the line opens, if it opens something. */
export function opensRaw(file: string, line: Line): Raw | null {
  const first = file.charAt(line.content);
  if (first === '`' || first === '~') return opensFence(file, line);
  if (first !== '<') return null;
  const head = file.slice(line.content, Math.min(line.end, line.content + LONGEST_START));
  const found = HTML.find(({ start }) => start.test(head));
  return found === undefined ? null : { kind: 'html', end: found.end };
}

function closesFence(file: string, { content, end, indent }: Line, mark: string, length: number): boolean {
  const run = runLength(file, content, mark);
  return indent < 4 && run >= length && ONLY_BLANKS.test(file.slice(content + run, end));
}

/** True if `raw`, which is open, ends on the line. */
export function closesRaw(file: string, line: Line, raw: Raw): boolean {
  return raw.kind === 'html'
    ? raw.end.test(file.slice(line.content, line.end))
    : closesFence(file, line, raw.mark, raw.length);
}

/** The lines of the article that a finding is about, with the finding underlined. */

import type { LineColumn, LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { excerpt } from './excerpt.js';
import type { Paint } from './palette.js';

export interface CodeFrameStyle {
  /** Columns for the whole line, line number included. */
  readonly width: number;
  readonly faint: Paint;
  readonly underline: Paint;
}

/** The marked part of one line; offsets are columns of that line. */
interface MarkedLine {
  readonly line: number;
  readonly span: Span;
}

const MINIMAL_EXCERPT = 20;

/** The last place of a span; a span that ends with a line break ends in the line before. */
function lastPlace(lines: LineIndex, { start, end }: Span): LineColumn {
  const place = lines.at(end);
  if (place.column > 0 || start === end) return place;
  const line = place.line - 1;
  return { line, column: lines.lineText(line).length };
}

/** First and last line that the span touches; what lies between is not shown. */
function markedLines(lines: LineIndex, span: Span): MarkedLine[] {
  const start = lines.at(span.start);
  const end = lastPlace(lines, span);
  if (start.line === end.line) return [{ line: start.line, span: { start: start.column, end: end.column } }];
  return [
    { line: start.line, span: { start: start.column, end: lines.lineText(start.line).length } },
    { line: end.line, span: { start: 0, end: end.column } },
  ];
}

/**
 * The frame as lines without line breaks:
 * ```
 *   3 | Niemand wisse, „wie es weitergeht“, und …
 *     |                ^^^^^^^^^^^^^^^^^^^
 * ```
 * A finding over several lines shows the first and the last of them.
 */
export function codeFrame(lines: LineIndex, span: Span, style: CodeFrameStyle): string[] {
  const marked = markedLines(lines, span);
  const digits = String((marked.at(-1)?.line ?? 0) + 1).length;
  const width = Math.max(MINIMAL_EXCERPT, style.width - digits - '  '.length - ' | '.length);
  const gutter = (label: string): string => style.faint(`  ${label.padStart(digits)} |`);
  return marked.flatMap(({ line, span: part }, index) => {
    const { text, indent, length } = excerpt(lines.lineText(line), part, width);
    const skips = index > 0 && line - (marked[index - 1]?.line ?? line) > 1;
    return [
      ...(skips ? [gutter('…')] : []),
      `${gutter(String(line + 1))} ${text}`.trimEnd(),
      `${gutter('')} ${' '.repeat(indent)}${style.underline('^'.repeat(length))}`,
    ];
  });
}

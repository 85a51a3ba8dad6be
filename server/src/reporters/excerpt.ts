/** The part of a line round a finding: an article has one line per paragraph, far too long for a terminal. */

import type { Span } from '../text/span.js';
import { columns, firstColumns, lastColumns } from './columns.js';
import { printable } from './printable.js';

/** What to print, and which columns of it to underline. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the underline. */
  readonly indent: number;
  /** Columns to underline, at least 1. */
  readonly length: number;
}

const ELLIPSIS = '…';
/** A word that a cut would split is left out up to this length. */
const CUT_WORD_START = /^\S{0,19}\s+(?=\S)/;
const CUT_WORD_END = /\s+\S{0,19}$/;

/** The end of `text` in at most `room` columns, with an ellipsis if something is left out. */
function tail(text: string, room: number, isWhole: boolean): string {
  if (isWhole && columns(text) <= room) return text;
  return room < 1 ? '' : ELLIPSIS + lastColumns(text, room - 1).replace(CUT_WORD_START, '');
}

/** The start of `text` in at most `room` columns, with an ellipsis if something is left out. */
function head(text: string, room: number, isWhole: boolean): string {
  if (isWhole && columns(text) <= room) return text;
  return room < 1 ? '' : firstColumns(text, room - 1).replace(CUT_WORD_END, '') + ELLIPSIS;
}

/**
 * Cuts a line to at most `width` columns round `span` (UTF-16 offsets into the line, end-exclusive), at spaces where it
 * can. What is left out is shown by `…`. Looks at no more of the line than could be shown: a line of 5 MB costs no
 * more than a short one.
 */
export function excerpt(line: string, { start, end }: Span, width: number): Excerpt {
  const markEnd = Math.min(end, start + width + 1);
  const from = Math.max(0, start - width);
  const to = Math.min(line.length, markEnd + width);
  const before = printable(line.slice(from, start));
  const marked = printable(line.slice(start, markEnd));
  const after = printable(line.slice(markEnd, to));

  const markText = head(marked, width, markEnd === end);
  const room = width - Math.max(1, columns(markText));
  const lead = Math.max(Math.floor(room / 2), room - columns(after));
  const beforeText = tail(before, lead, from === 0);
  const afterText = markEnd === end ? head(after, room - columns(beforeText), to === line.length) : '';
  return {
    text: beforeText + markText + afterText,
    indent: columns(beforeText),
    length: Math.max(1, columns(markText)),
  };
}

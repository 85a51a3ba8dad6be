/** Which part of a plain text must be read again after an edit. */

import { type Span, shiftSpan } from '../text/span.js';
import type { Change, Paragraph } from './document.js';

/** Separates blocks, each of which is read by itself. */
const BLANK_LINE = '\n\n';

/** A part of the new file, and how far what follows it has moved. */
interface ChangedBlocks extends Span {
  readonly by: number;
}

/** The blocks that an edit touches: from the last blank line that it left as it was to the next one. */
export function changedBlocks(before: string, file: string, { start, tail }: Change): ChangedBlocks {
  const last = start < BLANK_LINE.length ? -1 : file.lastIndexOf(BLANK_LINE, start - BLANK_LINE.length);
  const next = file.indexOf(BLANK_LINE, file.length - tail);
  return {
    start: last < 0 ? 0 : last + BLANK_LINE.length,
    end: next < 0 ? file.length : next,
    by: file.length - before.length,
  };
}

/** The same paragraph, moved; itself if it stays where it is. */
export const shiftParagraph = (paragraph: Paragraph, by: number): Paragraph =>
  by === 0
    ? paragraph
    : { span: shiftSpan(paragraph.span, by), text: paragraph.text, kind: paragraph.kind, map: paragraph.map };

/** Applies edits to the text of a session, and tells what they leave as it is. */

import type { Change } from '../documents/document.js';
import { applyEdits, type Edit } from '../text/span.js';

/** A text after edits, with what it has in common with the text before. */
export interface EditedText {
  readonly text: string;
  readonly change: Change;
}

const within = (offset: number, length: number): number => Math.min(Math.max(0, offset), length);

/** The text after all edits, of which each refers to the text after the one before. */
export function editText(before: string, edits: readonly Edit[]): EditedText {
  let text = before;
  let start = before.length;
  let tail = before.length;
  for (const edit of edits) {
    start = Math.min(start, within(edit.span.start, text.length));
    tail = Math.min(tail, text.length - within(Math.max(edit.span.start, edit.span.end), text.length));
    text = applyEdits(text, [edit]);
  }
  const shorter = Math.min(before.length, text.length);
  return { text, change: { start, tail: Math.min(tail, shorter - start) } };
}

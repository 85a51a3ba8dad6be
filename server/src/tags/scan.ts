/** Where tags stand in a text, whatever is in them. */

import type { Span } from '../text/span.js';
import type { TagForm } from './tag.js';

/** A stretch that starts like a tag. */
export interface FoundTag {
  readonly form: TagForm;
  /** The whole tag; only its opening („[Quelle:“) if it is not closed. */
  readonly span: Span;
  /** What stands between opening and closing. */
  readonly content: Span;
  readonly closed: boolean;
}

/** Each group of blanks is bounded by marks that are none, so that the search stays linear. */
const OPENING = /(\[|<!--)[ \t\u00a0]*quelle[ \t\u00a0]*:/gi;
const BRACKET_END = /\]|[\r\n\u2028\u2029]/;
const COMMENT_END = /-->|[\r\n\u2028\u2029]/;

function findEnd(rest: string, form: TagForm): { readonly at: number; readonly length: number } | null {
  const found = (form === 'bracket' ? BRACKET_END : COMMENT_END).exec(rest);
  const isClosing = found?.[0] === ']' || found?.[0] === '-->';
  return found !== null && isClosing ? { at: found.index, length: found[0].length } : null;
}

/**
 * The tags of a text in order, closed or not. A tag stands on one line; one that is not closed before the line's end or
 * before the next tag is unclosed. Linear in the text.
 */
export function scanTags(text: string): FoundTag[] {
  const openings = [...text.matchAll(OPENING)];
  return openings.map((opening, index) => {
    const start = opening.index;
    const from = start + opening[0].length;
    const form: TagForm = opening[1] === '[' ? 'bracket' : 'comment';
    const end = findEnd(text.slice(from, openings[index + 1]?.index ?? text.length), form);
    if (end === null)
      return { form, span: { start, end: from }, content: { start: from, end: from }, closed: false };
    const to = from + end.at;
    return { form, span: { start, end: to + end.length }, content: { start: from, end: to }, closed: true };
  });
}

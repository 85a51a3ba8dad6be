/** Comments `<!-- … -->`, which stand in plain text, Markdown and HTML alike. */

import type { Span } from '../text/span.js';
import type { Comment } from './document.js';

const OPENING = '<!--';
const CLOSING = '-->';

/** The comment that `span` of the text is. */
function toComment(text: string, { start, end }: Span): Comment {
  return { span: { start, end }, text: text.slice(start + OPENING.length, end - CLOSING.length).trim() };
}

/** The comments of a text in order; one that is not closed is none. Linear in the text. */
export function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let start = text.indexOf(OPENING);
  while (start >= 0) {
    const close = text.indexOf(CLOSING, start + OPENING.length);
    if (close < 0) break;
    const end = close + CLOSING.length;
    comments.push(toComment(text, { start, end }));
    start = text.indexOf(OPENING, end);
  }
  return comments;
}

/** The text with its comments as white space of the same length. */
export function blankComments(text: string): string {
  let result = '';
  let at = 0;
  for (const { span } of findComments(text)) {
    result += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** The text with everything but its comments changed by `change`. */
export function outsideComments(text: string, change: (part: string) => string): string {
  let result = '';
  let at = 0;
  for (const { span } of findComments(text)) {
    result += change(text.slice(at, span.start)) + text.slice(span.start, span.end);
    at = span.end;
  }
  return result + change(text.slice(at));
}

/** Writes into a tag that stands in a text who has checked it, and leaves everything else in it as it is. */

import { type Edit, type Span, sliceSpan } from '../text/span.js';
import type { Check, Tag } from './tag.js';
import { writeCheck } from './write.js';

/** Without entities of HTML: a `;` within one ends no part. */
const STANDING = /;\s*(gepr(?:ü|ue)ft(?:\s[^;&\]]*?)?)(?=\s*(?:;|\]|-->))/i;
const CLOSING = /\s*(?:\]|-->)$/;

const within = ({ start }: Span, from: number, length: number): Span => ({
  start: start + from,
  end: start + from + length,
});

/**
 * The edit that adds a check to a tag, or replaces the one that it has; null if that one cannot be found in the text.
 * Example: `[Quelle: Anna Berg]` becomes `[Quelle: Anna Berg; geprüft mk 2026-05-04]`.
 */
export function checkOffEdit(text: string, { span, checked }: Tag, check: Check): Edit | null {
  const written = sliceSpan(text, span);
  const standing = STANDING.exec(written);
  if (standing !== null) {
    const [whole, part = ''] = standing;
    return {
      span: within(span, standing.index + whole.length - part.length, part.length),
      text: writeCheck(check),
    };
  }
  const closing = CLOSING.exec(written);
  if (checked !== null || closing === null) return null;
  return { span: within(span, closing.index, 0), text: `; ${writeCheck(check)}` };
}

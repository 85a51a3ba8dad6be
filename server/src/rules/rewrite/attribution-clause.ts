/** Puts who speaks behind a quotation. */

import type { Edit, Span } from '../../text/span.js';

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** True if nothing of the sentence follows the offset. */
function endsSentence(text: string, offset: number): boolean {
  const after = text.charAt(offset);
  return after === '' || /\s/.test(after);
}

/**
 * „, sagte X“ behind the quotation at `span`, its marks included. The full stop moves to the end of the sentence, other
 * final marks stay: „Wir gehen.“ becomes „Wir gehen“, sagte X. and „Gehen wir?“ becomes „Gehen wir?“, fragte X.
 * Source: Amtliches Regelwerk, § 90 and § 93.
 */
export function attributionClause(text: string, { end }: Span, name: string): Edit[] {
  const mark = text.charAt(end - 2);
  const stopInside = mark === '.' && text.charAt(end - 3) !== '.';
  const verb = mark === '?' ? 'fragte' : 'sagte';
  const clause = `, ${verb} ${name}${endsSentence(text, end) ? '.' : ''}`;
  const removed: Edit[] = stopInside ? [{ span: { start: end - 2, end: end - 1 }, text: '' }] : [];
  return [...removed, insert(end, clause)];
}

/** Short pieces of an article, as outlines and hovers show them. */

import { type Span, sliceSpan } from '../text/span.js';

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The same words with single spaces and without line breaks. Example: `„Wir\n gehen“` is `„Wir gehen“`. */
function oneLine(text: string): string {
  let result = '';
  for (const char of text) {
    const blank = isSpace(char.charCodeAt(0));
    if (!blank) result += char;
    else if (result !== '' && !result.endsWith(' ')) result += ' ';
  }
  return result.trimEnd();
}

/** At most `limit` code units, cut at a space if there is one, never inside a surrogate pair. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const cut = space > limit / 2 ? space : limit - 1;
  const end = isLowSurrogate(text.charCodeAt(cut)) ? cut - 1 : cut;
  return `${text.slice(0, end)}…`;
}

/** The words under the spans on one line, gaps marked: „Die Brücke … sei sicher“. */
export function excerpt(text: string, spans: readonly Span[], limit: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const span of spans) {
    if (length > limit) break;
    const part = oneLine(
      sliceSpan(text, { start: span.start, end: Math.min(span.end, span.start + 4 * limit) }),
    );
    parts.push(part);
    length += part.length;
  }
  return shorten(parts.join(' … '), limit);
}

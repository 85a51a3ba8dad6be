/** Reads source tags: `[Quelle: NAME, FUNKTION; BELEG; geprüft KÜRZEL DATUM]` and the document line `Quelle: NAME`. */

import type { Tag } from './tag.js';

const OPENING = '[Quelle:';
const DOCUMENT_LINE = /^Quelle:[ \t]*(\S.*)$/;
const CHECKED = 'geprüft ';
const ANONYMOUS = 'anonym';

/** The parts of a tag's content; what stands behind the name may be missing. */
function partsOf(content: string): Omit<Tag, 'span'> {
  const [head = '', ...rest] = content.split(';').map((part) => part.trim());
  const comma = head.indexOf(',');
  const name = comma < 0 ? head : head.slice(0, comma).trim();
  const checked = rest.find((part) => part.startsWith(CHECKED));
  const evidence = rest.find((part) => part !== '' && !part.startsWith(CHECKED));
  return {
    name,
    role: comma < 0 ? null : head.slice(comma + 1).trim() || null,
    evidence: evidence ?? null,
    checked: checked === undefined ? null : checked.slice(CHECKED.length).trim(),
    anonymous: name.toLowerCase() === ANONYMOUS,
  };
}

/** End of the tag that starts at `start`, on the same line; -1 if it is not closed. */
function tagEnd(text: string, start: number): number {
  const close = text.indexOf(']', start);
  if (close < 0) return -1;
  const line = text.indexOf('\n', start);
  return line >= 0 && line < close ? -1 : close + 1;
}

/**
 * The tags of a text, in order; offsets are UTF-16 code units within it. A tag without a name or without its closing
 * bracket is none. Example: `parseTags('Ja. [Quelle: Berg]')` has one tag, at 4 to 18.
 */
export function parseTags(text: string): Tag[] {
  const tags: Tag[] = [];
  let start = text.indexOf(OPENING);
  while (start >= 0) {
    const end = tagEnd(text, start);
    if (end < 0) break;
    const parts = partsOf(text.slice(start + OPENING.length, end - 1));
    if (parts.name !== '') tags.push({ span: { start, end }, ...parts });
    start = text.indexOf(OPENING, end);
  }
  return tags;
}

/** The name in a paragraph that is a document line („Quelle: Hafenbote“), or null. */
export function parseDocumentLine(text: string): string | null {
  return DOCUMENT_LINE.exec(text)?.[1]?.trim() ?? null;
}

/** The text with its tags as white space of the same length, so that the analysis reads none of their words. */
export function blankTags(text: string, tags: readonly Tag[]): string {
  let result = '';
  let at = 0;
  for (const { span } of tags) {
    result += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return tags.length === 0 ? text : result + text.slice(at);
}

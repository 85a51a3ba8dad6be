/**
 * Reads source tags: `[Quelle: NAME, FUNKTION; BELEG; geprüft KÜRZEL DATUM]`, the same as a comment, and the document
 * line `Quelle: NAME`. The grammar is explained in docs/source-tags.md.
 */

import type { Span } from '../text/span.js';
import { readContent } from './content.js';
import { type FoundTag, scanTags } from './scan.js';
import type { Tag, TagProblem } from './tag.js';

const DOCUMENT_LINE = /^Quelle:[ \t]*(\S.*)$/;

/** The tags of a text, and what is wrong with them, each in order. */
export interface ParsedTags {
  readonly tags: readonly Tag[];
  readonly problems: readonly TagProblem[];
}

export const NO_TAGS: ParsedTags = { tags: [], problems: [] };

function readTag(
  text: string,
  { form, span, content }: FoundTag,
): { tag: Tag; problems: readonly TagProblem[] } {
  const { problems, ...parts } = readContent(text, content, span);
  const anonymous = parts.sources.length > 0 && parts.sources.every((source) => source.anonymous);
  return { tag: { span, form, ...parts, anonymous }, problems };
}

/**
 * Parses all tags of a text; offsets are UTF-16 code units within it. A tag that is not closed on its line is a problem
 * and no tag; any other problem leaves a tag of what could be read. Never throws, linear in the text.
 * Example: `parseTags('Ja. [Quelle: Berg]')` has one tag, at 4 to 18.
 */
export function parseTags(text: string): ParsedTags {
  if (!text.includes('[') && !text.includes('<!--')) return NO_TAGS;
  const tags: Tag[] = [];
  const problems: TagProblem[] = [];
  for (const found of scanTags(text)) {
    if (!found.closed) {
      problems.push({ kind: 'unclosed', span: found.span });
      continue;
    }
    const read = readTag(text, found);
    tags.push(read.tag);
    problems.push(...read.problems);
  }
  return tags.length + problems.length === 0 ? NO_TAGS : { tags, problems };
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

const SPACES = ' \t\u00a0';

/**
 * What goes when a text is published: each tag, and the one space before it. Document lines stay, for they are for
 * readers. Example: in „Ja. [Quelle: Berg]“ it is 3 to 18.
 */
export const publishedWithout = (text: string, tags: readonly Tag[]): Span[] =>
  tags.map(({ span }) => {
    const hasSpace = span.start > 0 && SPACES.includes(text.charAt(span.start - 1));
    return { start: hasSpace ? span.start - 1 : span.start, end: span.end };
  });

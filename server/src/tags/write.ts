/** Writes source tags. */

import type { Check, Tag, TagForm, TaggedSource } from './tag.js';

/** What goes into a tag. */
export interface TagContent {
  readonly sources: readonly (Pick<TaggedSource, 'name'> & Partial<Pick<TaggedSource, 'role'>>)[];
  readonly evidence?: Tag['evidence'];
  readonly checked?: Check | null;
}

/** Marks that would end a tag or one of its parts. */
const RESERVED = /[[\]|;\r\n\u2028\u2029]+/g;
/** What must not stand in a comment of HTML. */
const DASHES = /-{2,}/g;

/** Whether a part has to be cleaned at all; names, titles and dates hardly ever do. */
const UNCLEAN = /[[\]|;,\r\n\u2028\u2029]|--|^\s|\s$/;

const clean = (part: string): string =>
  UNCLEAN.test(part) ? part.replace(RESERVED, ' ').replace(DASHES, '–').trim() : part;
const cleanName = (name: string): string => (UNCLEAN.test(name) ? clean(name.replaceAll(',', ' ')) : name);

function writeSource({ name, role }: TagContent['sources'][number]): string {
  const cleanRole = clean(role ?? '');
  return cleanRole === '' ? cleanName(name) : `${cleanName(name)}, ${cleanRole}`;
}

/** The part of a tag that says who has checked it. Example: `geprüft mk 2026-05-04`. */
export const writeCheck = ({ by, date }: Check): string =>
  `geprüft ${clean(by)}${date === null ? '' : ` ${date}`}`;

/**
 * A tag. Marks with a meaning inside a tag become spaces. Example: `writeTag({ sources: [{ name: 'Anna Berg', role:
 * 'Sprecherin' }] })` is `[Quelle: Anna Berg, Sprecherin]`, in the form `comment` `<!-- Quelle: Anna Berg, Sprecherin -->`.
 */
export function writeTag({ sources, evidence, checked }: TagContent, form: TagForm = 'bracket'): string {
  const parts = [
    sources.map(writeSource).join(' | '),
    ...(evidence == null ? [] : [clean(evidence)]),
    ...(checked == null ? [] : [writeCheck(checked)]),
  ];
  const content = parts.join('; ');
  return form === 'bracket' ? `[Quelle: ${content}]` : `<!-- Quelle: ${content} -->`;
}

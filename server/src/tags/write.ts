/** Writes source tags. */

import type { Tag } from './tag.js';

/** What goes into a tag. */
export type TagContent = Pick<Tag, 'name'> & Partial<Pick<Tag, 'role' | 'evidence' | 'checked'>>;

/** Marks that would end a tag or one of its parts. */
const RESERVED = /[\];\r\n]/g;

const clean = (part: string): string => part.replace(RESERVED, ' ').trim();

/**
 * A tag in brackets. Example: `writeTag({ name: 'Anna Berg', role: 'Sprecherin' })` is `[Quelle: Anna Berg, Sprecherin]`.
 * Marks with a meaning inside a tag become spaces.
 */
export function writeTag({ name, role, evidence, checked }: TagContent): string {
  const head = role == null ? clean(name) : `${clean(name)}, ${clean(role)}`;
  const parts = [
    head,
    ...(evidence == null ? [] : [clean(evidence)]),
    ...(checked == null ? [] : [`geprüft ${clean(checked)}`]),
  ];
  return `[Quelle: ${parts.join('; ')}]`;
}

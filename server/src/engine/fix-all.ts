/** Combines the fixes of many findings into one change of the text. */

import type { Finding, Fix } from '../rules/rule.js';
import type { Edit, Span } from '../text/span.js';

/** Two insertions at one place collide as well: their order would be a guess. */
const collide = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || a.start === b.start || (a.end === b.end && a.start === b.end);

const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ kind }) => kind === 'safe');

/**
 * The edits of the first safe fix of each finding, in the order of the text. A fix that touches one already taken is
 * left out whole; it comes with the next run, when the text has settled.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const edits = safeFix(finding)?.edits ?? [];
    const free = edits.every(({ span }) => !taken.some((edit) => collide(edit.span, span)));
    if (free) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

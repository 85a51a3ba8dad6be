/** Combines the fixes of many findings into one change of the text. */

import type { Finding, Fix } from '../rules/rule.js';
import { createReach } from '../text/reach.js';
import type { Edit } from '../text/span.js';

const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ kind }) => kind === 'safe');

/** The edits that are taken, and what collides with them. */
function createTaken(candidates: readonly Edit[]) {
  const reach = createReach(candidates.map(({ span }) => span.start));
  const starts = new Set<number>();
  const insertions = new Set<number>();
  return {
    /** Two insertions at one place collide as well as edits that overlap: their order would be a guess. */
    collides: ({ span: { start, end } }: Edit): boolean =>
      starts.has(start) || insertions.has(end) || reach.before(end) > start,
    add({ span }: Edit): void {
      reach.add(span);
      starts.add(span.start);
      if (span.start === span.end) insertions.add(span.end);
    },
  };
}

/**
 * The edits of the first safe fix of each finding, in the order of the text. A fix that touches one already taken is
 * left out whole; it comes with the next run, when the text has settled.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const fixes = findings.map((finding) => safeFix(finding)?.edits ?? []);
  const taken = createTaken(fixes.flat());
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (fix.some(taken.collides)) continue;
    fix.forEach(taken.add);
    edits.push(...fix);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

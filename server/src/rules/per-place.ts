/** Findings about statements, for rules that tell a place once, however many statements are made there. */

import type { AttributedStatement } from '../tags/attribute.js';
import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import type { ParagraphFacts, ProposedFinding } from './rule.js';

/** What a rule has found in a statement: at least, where. */
export interface Found {
  readonly span: Span;
}

/**
 * One finding for each place: `find` looks at every statement, `tell` makes a finding of what it found. Nothing is told
 * where a tag answers for the place.
 */
export function findingPerPlace<F extends Found>(
  facts: ParagraphFacts,
  find: (facts: ParagraphFacts, statement: AttributedStatement) => F | null,
  tell: (facts: ParagraphFacts, found: F) => ProposedFinding,
): readonly ProposedFinding[] {
  const findings: ProposedFinding[] = [];
  let seen: Set<number> | undefined;
  for (const statement of facts.statements) {
    const found = find(facts, statement);
    if (found === null || seen?.has(found.span.start) === true) continue;
    seen ??= new Set();
    seen.add(found.span.start);
    if (tagFor(facts, found.span) === null) findings.push(tell(facts, found));
  }
  return findings;
}

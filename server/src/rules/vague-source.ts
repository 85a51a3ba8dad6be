import type { ResolvedStatement } from '../analysis/resolve.js';
import { sourceFixes } from './fixes.js';
import { isNamelessReport } from './nameless-reports.js';
import { type Found, findingPerPlace } from './per-place.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** Where a vague source speaks; null where somebody else does. */
function vaguePlace(facts: ParagraphFacts, statement: ResolvedStatement): Found | null {
  const { local, attribution } = statement;
  const span = local.speaker[0];
  if (attribution !== 'vague' || span === undefined || local.mention?.vague !== true) return null;
  return isNamelessReport(facts, statement) ? null : { span };
}

function finding(facts: ParagraphFacts, { span }: Found): ProposedFinding {
  const written = facts.text.slice(span.start, span.end);
  return {
    span,
    message: {
      de: `Vage Quelle: „${written}“ benennt niemanden. Nennen Sie Namen oder Stelle, oder begründen Sie die Anonymität.`,
      en: `Vague source: “${written}” names nobody. Name the person or body, or give the reason for anonymity.`,
    },
    fixes: sourceFixes(facts, span),
  };
}

/** „Experten“, „US-Beamte“, „ein Verbündeter“: somebody speaks, but the text does not say who. */
export const vagueSource: Rule = {
  id: 'vague-source',
  severity: 'information',
  summary: { de: 'Quelle, die niemanden benennt', en: 'Source that names nobody' },
  docs: 'docs/rules/vague-source.md',
  check: (facts) => findingPerPlace(facts, vaguePlace, finding),
};

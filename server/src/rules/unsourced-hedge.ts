import { endOf, startOf } from '../analysis/reading.js';
import { tagFor } from '../tags/bind.js';
import { coversOffset, type Span } from '../text/span.js';
import { tagFixes } from './fixes.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** The sentence that holds the place. */
function sentenceOf({ local: { reading } }: ParagraphFacts, place: Span): Span {
  const spans = reading.periods.map(({ first, last }) => ({
    start: startOf(reading, first),
    end: endOf(reading, last - 1),
  }));
  return spans.find((sentence) => coversOffset(sentence, place.start)) ?? place;
}

/** True if somebody speaks in the sentence, whose word the hedge then is. */
function hasSource(facts: ParagraphFacts, place: Span): boolean {
  const { start, end } = sentenceOf(facts, place);
  return facts.statements.some(
    ({ local, attribution }) =>
      attribution !== 'none' && local.quote.some((part) => part.start < end && start < part.end),
  );
}

function finding(facts: ParagraphFacts, span: Span): ProposedFinding {
  const word = facts.text.slice(span.start, span.end);
  return {
    span,
    message: {
      de: `„${word}“ ohne Quelle: Wer behauptet das? Nennen Sie die Quelle, oder kennzeichnen Sie sie.`,
      en: `“${word}” without a source: who claims this? Name the source, or tag it.`,
    },
    fixes: tagFixes(facts, span),
  };
}

/** „angeblich“, „dem Vernehmen nach“: hearsay without anybody who says it. */
export const unsourcedHedge: Rule = {
  id: 'unsourced-hedge',
  severity: 'warning',
  summary: { de: 'Hörensagen ohne Quelle', en: 'Hearsay without a source' },
  docs: 'docs/rules/unsourced-hedge.md',
  *check(facts) {
    if (facts.kind === 'heading') return;
    for (const { kind, span } of facts.local.hedges) {
      if (kind !== 'hearsay' || hasSource(facts, span)) continue;
      if (tagFor(facts.local.reading, facts.tags, span) === null) yield finding(facts, span);
    }
  },
};

import { lowerAt } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import type { Span } from '../text/span.js';
import { hull } from '../text/span.js';
import { sourceFixes } from './fixes.js';
import { isNamelessReport } from './nameless-reports.js';
import { type Found, findingPerPlace } from './per-place.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { tokensIn } from './sentences.js';

/** A report that grammatically nobody makes, and whose source the context does not give either. */
function isImpersonal({ local, attribution, source }: ResolvedStatement): boolean {
  return (
    (local.type === 'indirect' || local.type === 'direct') &&
    local.speakerKind === 'impersonal' &&
    attribution === 'none' &&
    source === null
  );
}

const POINTERS = new Set(['dort', 'darin', 'daraus', 'hier']);

/** „hieß es dort“, „darin heißt es“: the sentence points to a source that was named before. */
function pointsBack({ local: { reading } }: ParagraphFacts, cue: Span): boolean {
  const { first, last } = tokensIn(reading, cue);
  return POINTERS.has(lowerAt(reading, first - 1)) || POINTERS.has(lowerAt(reading, last));
}

/** Where nobody reports: „gab Berichte“, „Medienberichten zufolge“; null where somebody does. */
function placeOf(facts: ParagraphFacts, statement: ResolvedStatement): Found | null {
  const { cue, speaker } = statement.local;
  const isNameless = isNamelessReport(facts, statement);
  const pieces = isNameless ? [...speaker, ...cue] : isImpersonal(statement) ? cue : [];
  const span = hull(pieces);
  return span === null || (!isNameless && pointsBack(facts, span)) ? null : { span };
}

const finding = (facts: ParagraphFacts, { span }: Found): ProposedFinding => ({
  span,
  message: {
    de: 'Anonymer Bericht: Der Satz sagt nicht, wer berichtet. Nennen Sie die Quelle, oder kennzeichnen Sie sie.',
    en: 'Anonymous report: the sentence does not say who reports. Name the source, or tag it.',
  },
  fixes: sourceFixes(facts, span),
});

/** „Es gab Berichte, dass …“, „wurde berichtet“, „wie bekannt wurde“: a report without anybody behind it. */
export const anonymousReport: Rule = {
  id: 'anonymous-report',
  severity: 'warning',
  summary: { de: 'Bericht, hinter dem niemand steht', en: 'Report with nobody behind it' },
  docs: 'docs/rules/anonymous-report.md',
  check: (facts) => findingPerPlace(facts, placeOf, finding),
};

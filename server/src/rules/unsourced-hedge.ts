import { featuresAt, isOpen, lowerAt, type Reading, spanOf } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { Feature, has } from '../lexicon/word-features.js';
import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import { CHARGES } from './charges.js';
import { hedgeFixes, tagFixes } from './fixes.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { periodAt, tokensIn } from './sentences.js';

/** True if somebody speaks in the sentence, whose word the hedge then is. */
function hasSource(facts: ParagraphFacts, place: Span): boolean {
  const { reading } = facts.local;
  const period = periodAt(reading, place.start);
  const sentence = period === null ? place : spanOf(reading, period.first, period.last);
  return facts.said().attributed.overlap(sentence);
}

const EVIDENTIAL = /^(?:soll|sollen)$/;
const PERFECT = /^(?:haben|sein|worden)$/;

/** „geflohen sein“: with a perfect infinitive sollen is hearsay, with any other it may be a plan. */
const isPerfect = (reading: Reading, token: number): boolean =>
  PERFECT.test(lowerAt(reading, token)) && has(featuresAt(reading, token - 1), Feature.pastParticiple);

/** The verb by which a sentence passes on what others say: „soll“ in „Er soll geflohen sein“. */
function modalIn({ local: { reading } }: ParagraphFacts, quote: Span): Span | null {
  const { first, last } = tokensIn(reading, quote);
  let modal = -1;
  for (let i = first; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    if (modal < 0 && EVIDENTIAL.test(lowerAt(reading, i))) modal = i;
    if (modal >= 0 && isPerfect(reading, i)) return spanOf(reading, modal, modal + 1);
  }
  return null;
}

/** „Ihm wird vorgeworfen, …. Er soll …“: the charge goes on, whose source everybody knows. */
function continuesCharge(previous: ResolvedStatement | undefined): boolean {
  return (
    previous?.local.evidence.some(({ kind, detail }) => kind === 'cue-verb' && CHARGES.has(detail ?? '')) ===
    true
  );
}

/** Where a sentence of hearsay continues no report; null where it does. */
function evidentialPlace(facts: ParagraphFacts, index: number): Span | null {
  const statement = facts.statements[index];
  if (statement?.local.type !== 'free-indirect' || statement.attribution !== 'none') return null;
  const [quote] = statement.local.quote;
  const isOwn = quote !== undefined && !continuesCharge(facts.statements[index - 1]);
  return isOwn ? modalIn(facts, quote) : null;
}

/** Where hearsay is told: the hedges first, then the verbs. */
function hearsayPlaces(facts: ParagraphFacts): Span[] {
  const places: Span[] = [];
  for (const { kind, span } of facts.local.hedges) if (kind === 'hearsay') places.push(span);
  for (let i = 0; i < facts.statements.length; i++) {
    const place = evidentialPlace(facts, i);
    if (place !== null) places.push(place);
  }
  return places;
}

function finding(facts: ParagraphFacts, span: Span): ProposedFinding {
  const word = facts.text.slice(span.start, span.end);
  return {
    span,
    message: {
      de: `„${word}“ ohne Quelle: Wer behauptet das? Nennen Sie die Quelle, oder kennzeichnen Sie sie.`,
      en: `“${word}” without a source: who claims this? Name the source, or tag it.`,
    },
    fixes: [...(EVIDENTIAL.test(word) ? [] : hedgeFixes(facts, span)), ...tagFixes(facts, span)],
  };
}

/** „angeblich“, „dem Vernehmen nach“, „soll geflohen sein“: hearsay without anybody who says it. */
export const unsourcedHedge: Rule = {
  id: 'unsourced-hedge',
  severity: 'warning',
  summary: { de: 'Hörensagen ohne Quelle', en: 'Hearsay without a source' },
  docs: 'docs/rules/unsourced-hedge.md',
  check(facts) {
    if (facts.kind === 'heading') return [];
    return hearsayPlaces(facts)
      .filter((span) => !hasSource(facts, span) && tagFor(facts, span) === null)
      .map((span) => finding(facts, span));
  },
};

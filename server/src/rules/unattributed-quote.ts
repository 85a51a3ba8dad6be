import type { Quotation } from '../analysis/quotations.js';
import { lowerAt, type Reading, spanOf, tokenAt } from '../analysis/reading.js';
import { tagFor } from '../tags/bind.js';
import { TokenKind } from '../text/tokens.js';
import { saidFixes, sourceFixes } from './fixes.js';
import { looksLikeName } from './quoted-names.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { periodAt, periodBefore } from './sentences.js';

function countWords(reading: Reading, { open, close }: Quotation): number {
  let count = 0;
  for (let i = tokenAt(reading.tokens, open.end); i < tokenAt(reading.tokens, close.start); i++) {
    if (reading.tokens.kinds[i] === TokenKind.word) count++;
  }
  return count;
}

/** A statement of somebody covers the quotation, or goes on in it. */
function isSaid(facts: ParagraphFacts, quotation: Quotation): boolean {
  return facts.said().voiced.hold(quotation.span);
}

/** „Sie bleibe bei ihrem „Nein““: a sentence about whoever the one before was about goes on with it. */
const GOES_ON = new Set(['er', 'sie', 'es', 'dies', 'diese', 'dieser']);

/** „Der Plan sei „tot“, sagte Berg“: whoever speaks in the sentence, or in the one it goes on with, quotes words there. */
function isInReport(facts: ParagraphFacts, { span }: Quotation): boolean {
  const { reading } = facts.local;
  const period = periodAt(reading, span.start);
  if (period === null) return false;
  const goesOn = GOES_ON.has(lowerAt(reading, period.first));
  const { first } = (goesOn ? periodBefore(reading, period) : null) ?? period;
  return facts.said().attributed.overlap(spanOf(reading, first, period.last));
}

/** „Die Partei will mehr Geld („bis zu acht Prozent“)“: brackets gloss what stands before them. */
function isGloss({ tokens, words }: Reading, { span, open }: Quotation): boolean {
  const before = tokenAt(tokens, span.start) - 1;
  const bracketed = before >= 0 && tokens.text.charAt(tokens.starts[before] ?? 0) === '(';
  return bracketed && words[tokenAt(tokens, open.end)]?.capital !== true;
}

function report(facts: ParagraphFacts, quotation: Quotation, fragment: boolean): ProposedFinding {
  return {
    span: quotation.span,
    ...(fragment ? { severity: 'hint' as const } : {}),
    message: {
      de: 'Zitat ohne Quelle: Niemand sagt das hier. Nennen Sie, wer spricht, oder kennzeichnen Sie die Quelle.',
      en: 'Quotation without a source: nobody says this here. Name who speaks, or tag the source.',
    },
    fixes: [...(fragment ? [] : saidFixes(facts, quotation.span)), ...sourceFixes(facts, quotation.span)],
  };
}

/** The finding about a quotation that is speech and that nobody says; null for any other. */
function findingOf(facts: ParagraphFacts, quotation: Quotation): ProposedFinding | null {
  if (quotation.depth > 0 || quotation.continues || looksLikeName(facts, quotation)) return null;
  if (facts.announced && quotation.span.start === 0) return null;
  if (isSaid(facts, quotation) || tagFor(facts, quotation.span) !== null) return null;
  const fragment = countWords(facts.local.reading, quotation) <= facts.options.fragmentWords;
  if ((fragment && isInReport(facts, quotation)) || isGloss(facts.local.reading, quotation)) return null;
  return report(facts, quotation, fragment);
}

/** A direct quotation that nobody says. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'warning',
  summary: { de: 'Wörtliches Zitat, dem niemand zugeordnet ist', en: 'Direct quotation that nobody says' },
  docs: 'docs/rules/unattributed-quote.md',
  check: (facts) =>
    facts.kind === 'heading'
      ? []
      : facts.local.paired.quotations.flatMap((quotation) => findingOf(facts, quotation) ?? []),
};

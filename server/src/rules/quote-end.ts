/** What stands at the end of a quotation, for rules about its punctuation. */

import { endOf, lowerAt, type QuotedBlock, type Reading, startOf, tokenAt } from '../analysis/reading.js';
import type { Span } from '../text/span.js';
import type { ParagraphFacts } from './rule.js';
import { periodAt } from './sentences.js';

/** The end of a quotation: its last token, its closing mark, and what follows. */
export interface QuoteEnd {
  /** Last token inside, as written in lower case: „.“ */
  readonly inside: string;
  /** Where the last token inside stands. */
  readonly at: Span;
  readonly close: Span;
  /** First character behind the closing mark. */
  readonly next: string;
  /** True if a verb of saying and a colon go before. */
  readonly afterColon: boolean;
  /** True if what follows says who speaks: „Ja“ sagte sie. */
  readonly frameFollows: boolean;
}

/** True if the quotation starts its sentence and a cue verb follows with nothing but a space between. */
function frameFollows({ local, said }: ParagraphFacts, { quotation, first, last }: QuotedBlock): boolean {
  const period = periodAt(local.reading, quotation.span.start);
  const starts = period?.first === first || lowerAt(local.reading, first - 1) === ':';
  return starts && said().directCues.has(startOf(local.reading, last));
}

/** True if a verb of saying goes before: what follows the colon is speech, not a title. */
const isAnnounced = ({ said }: ParagraphFacts, { quotation }: QuotedBlock): boolean =>
  said().introduced.has(quotation.span.start);

/** The end of a quotation that holds sentences. */
export function endOfBlock(facts: ParagraphFacts, block: QuotedBlock): QuoteEnd {
  const { reading } = facts.local;
  const { close, span } = block.quotation;
  const last = tokenAt(reading.tokens, close.start) - 1;
  return {
    inside: lowerAt(reading, last),
    at: tokenSpan(reading, last),
    close,
    next: facts.text.charAt(span.end),
    afterColon: lowerAt(reading, block.first - 1) === ':' && isAnnounced(facts, block),
    frameFollows: frameFollows(facts, block),
  };
}

const tokenSpan = (reading: Reading, token: number): Span => ({
  start: startOf(reading, token),
  end: endOf(reading, token),
});

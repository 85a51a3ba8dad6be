/** Quotations that are part of a sentence: „bedauerlich“ in „was sie als „bedauerlich“ bezeichnete“. */

import { lastPassing } from '../../text/search.js';
import { covers, type Draft } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import type { Quotation } from '../quotations.js';
import { Layer, spanOf, type TokenRange, tokenAt } from '../reading.js';
import { followsCuePreposition, framedByClause, isJudged } from './fragment-cues.js';
import { isBracketed, isGloss, isIndefinite, isName, isTitleCase } from './fragment-names.js';
import { followsWords, wordsOfSomebody } from './fragment-words.js';

/** The tokens between the marks. */
function innerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return {
    first: tokenAt(tokens, quotation.open.end),
    last: tokenAt(tokens, quotation.close.start),
  };
}

function outerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return {
    first: tokenAt(tokens, quotation.span.start),
    last: tokenAt(tokens, quotation.span.end),
  };
}

/** The smallest statement whose quote holds the token. */
function enclosing(drafts: readonly Draft[], token: number): Draft | undefined {
  const size = (draft: Draft): number => draft.quote.reduce((sum, { first, last }) => sum + last - first, 0);
  return drafts.filter((draft) => covers(draft.quote, token)).sort((a, b) => size(a) - size(b))[0];
}

function copyOf(outer: TokenRange, parent: Draft): Draft {
  return {
    ...parent,
    type: 'direct',
    quote: [outer],
    evidence: [{ kind: 'quotation-marks' }, { kind: 'enclosing-statement' }],
  };
}

/** „ein Sprecher der „Seehilfe““: part of the name of whoever speaks or is told. */
const namesSpeaker = (drafts: readonly Draft[], outer: TokenRange): boolean =>
  drafts.some((draft) => covers(draft.speaker.ranges, outer.first) || covers(draft.addressee, outer.first));

function fragmentDraft(
  grammar: Grammar,
  outer: TokenRange,
  inner: TokenRange,
  drafts: readonly Draft[],
): Draft | null {
  if (namesSpeaker(drafts, outer) || isGloss(grammar, outer) || isBracketed(grammar, inner)) return null;
  const meant =
    isJudged(grammar, outer) || followsCuePreposition(grammar, outer) || followsWords(grammar, outer);
  const parent = enclosing(drafts, outer.first);
  const described = parent !== undefined && isIndefinite(grammar, outer);
  if (isName(grammar, outer, inner) && !meant && !described) return null;
  if (parent === undefined && !meant && isTitleCase(grammar, inner)) return null;
  if (parent !== undefined) return copyOf(outer, parent);
  return framedByClause(grammar, outer) ?? wordsOfSomebody(grammar, outer, inner);
}

/** The quotations that start in the period; the reading has them in the order of the text. */
function quotationsIn({ reading, period }: Grammar): readonly Quotation[] {
  if (reading.quotations.length === 0) return reading.quotations;
  const { start, end } = spanOf(reading, period.first, period.last);
  const first = lastPassing(reading.quotations, ({ span }) => span.start < start) + 1;
  const found: Quotation[] = [];
  for (let i = first; (reading.quotations[i]?.span.start ?? end) < end; i++) {
    const quotation = reading.quotations[i];
    if (quotation !== undefined) found.push(quotation);
  }
  return found;
}

/** Statements of the fragments of a period; `drafts` are its statements so far. */
export function findFragments(grammar: Grammar, drafts: readonly Draft[]): Draft[] {
  const { reading } = grammar;
  const result: Draft[] = [];
  for (const quotation of quotationsIn(grammar)) {
    const outer = outerRange(grammar, quotation);
    if (quotation.depth > 0) continue;
    if (reading.layers[outer.first] === Layer.quoted) continue;
    const inner = innerRange(grammar, quotation);
    if (inner.first >= inner.last) continue;
    const draft = fragmentDraft(grammar, outer, inner, drafts);
    if (draft !== null) result.push(draft);
  }
  return result;
}

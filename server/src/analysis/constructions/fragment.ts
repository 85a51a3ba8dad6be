/** Quotations that are part of a sentence: „bedauerlich“ in „was sie als „bedauerlich“ bezeichnete“. */

import { Feature, has } from '../../lexicon/word-features.js';
import { covers, type Draft, draftOf } from '../drafts.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { type CueMatch, clauseTokens } from '../predicates.js';
import type { Quotation } from '../quotations.js';
import { featuresAt, lowerAt, type TokenRange, tokenAt } from '../reading.js';
import { speakerOf } from './agent.js';
import { frameBefore } from './complement.js';

/** Words before a quotation that make it a name or a word under discussion. */
const NAMING = new Set([
  'sogenannte',
  'sogenannten',
  'sogenannter',
  'sogenanntes',
  'genannte',
  'genannten',
  'namens',
  'titel',
  'motto',
  'stichwort',
]);
const NAME_WORDS = 5;

/** The tokens between the marks. */
function innerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return { first: tokenAt(tokens, quotation.open.end), last: tokenAt(tokens, quotation.close.start) };
}

function outerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return { first: tokenAt(tokens, quotation.span.start), last: tokenAt(tokens, quotation.span.end) };
}

/** True for names of papers, films, ships, programmes: short, capitalised, behind a noun or an article, without a verb. */
function isName(grammar: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  const { reading } = grammar;
  if (reading.text.charAt((reading.tokens.starts[outer.first] ?? 0) - 1) === '-') return true;
  const before = outer.first - 1;
  if (before < grammar.period.first)
    return reading.words[inner.first]?.capital === true && inner.last - inner.first <= 2;
  if (NAMING.has(lowerAt(reading, before))) return true;
  if (inner.last - inner.first > NAME_WORDS || reading.words[inner.first]?.capital !== true) return false;
  if (lowerAt(reading, before) === 'als' || lowerAt(reading, before) === 'von') return false;
  for (let i = inner.first; i < inner.last; i++)
    if (has(featuresAt(reading, i), Feature.finite)) return false;
  return (
    has(featuresAt(reading, before), Feature.determiner | Feature.preposition) ||
    reading.words[before]?.capital === true
  );
}

/** The smallest statement whose quote holds the token. */
function enclosing(drafts: readonly Draft[], token: number): Draft | undefined {
  const size = (draft: Draft): number => draft.quote.reduce((sum, { first, last }) => sum + last - first, 0);
  return drafts.filter((draft) => covers(draft.quote, token)).sort((a, b) => size(a) - size(b))[0];
}

const FRAGMENT_FRAMES = ['als', 'für', 'predicative', 'preposition', 'object', 'quote'] as const;

function ownCue(grammar: Grammar, clause: number): CueMatch | undefined {
  return grammar
    .cues(clause)
    .find((match) => FRAGMENT_FRAMES.some((frame) => match.cue.frames.includes(frame)));
}

/** „als“ and „für“ belong to the cue: bezeichnete … als. */
function withComparison(grammar: Grammar, clause: number, match: CueMatch, before: number): number[] {
  const found = grammar.clauses[clause];
  if (found === undefined || !(match.cue.frames.includes('als') || match.cue.frames.includes('für')))
    return [...match.tokens];
  const als = clauseTokens(grammar.reading, grammar, found).filter(
    (t) => t <= before && (lowerAt(grammar.reading, t) === 'als' || lowerAt(grammar.reading, t) === 'für'),
  );
  return [...match.tokens, ...als.slice(-1)].sort((a, b) => a - b);
}

function framedByClause(grammar: Grammar, outer: TokenRange): Draft | null {
  const index = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  const match = ownCue(grammar, index);
  if (match === undefined) return null;
  const speaker = speakerOf(grammar, index, match);
  if (speaker.kind === 'impersonal') return null;
  return draftOf({
    type: 'direct',
    medium: match.cue.medium,
    stance: match.cue.stance,
    quote: [outer],
    cue: withComparison(grammar, index, match, outer.first),
    frame: [frameBefore(grammar, index, outer.first)],
    speaker,
    evidence: [{ kind: 'quotation-marks' }, { kind: 'cue-verb', detail: match.cue.lemma }],
  });
}

function copyOf(outer: TokenRange, parent: Draft): Draft {
  return {
    ...parent,
    type: 'direct',
    quote: [outer],
    evidence: [{ kind: 'quotation-marks' }, { kind: 'enclosing-statement' }],
  };
}

/** Statements of the fragments of a period; `drafts` are its statements so far. */
export function findFragments(grammar: Grammar, drafts: readonly Draft[]): Draft[] {
  const { reading, period } = grammar;
  const result: Draft[] = [];
  for (const quotation of reading.quotations) {
    const outer = outerRange(grammar, quotation);
    if (quotation.depth > 0 || outer.first < period.first || outer.first >= period.last) continue;
    if (reading.blocks.some((block) => block.quotation === quotation)) continue;
    const inner = innerRange(grammar, quotation);
    if (inner.first >= inner.last || isName(grammar, outer, inner)) continue;
    const parent = enclosing(drafts, outer.first);
    const draft = parent === undefined ? framedByClause(grammar, outer) : copyOf(outer, parent);
    if (draft !== null) result.push(draft);
  }
  return result;
}

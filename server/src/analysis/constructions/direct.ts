/** Quotations that hold sentences of their own, with the frame before, behind or between them. */

import { Feature, has } from '../../lexicon/word-features.js';
import type { Clause } from '../clauses.js';
import { type CueMatch, cueWith } from '../cue-matches.js';
import { type Draft, type DraftEvidence, draftOf } from '../drafts.js';
import { contentEnd, type Grammar, segmentLast } from '../grammar.js';
import { nounPhraseEnd } from '../noun-phrases.js';
import { featuresAt, isOpen, lowerAt, type TokenRange } from '../reading.js';
import { NO_SUBJECT, type Subject } from '../subjects.js';
import { addresseeIn, speakerOf } from './agent.js';
import { parentheticalFrame, withCommas } from './parenthesis.js';

interface QuoteFrame {
  readonly range: TokenRange;
  readonly cue: readonly number[];
  readonly match: CueMatch | null;
  readonly speaker: Subject;
  readonly addressee: readonly TokenRange[];
  readonly evidence: readonly DraftEvidence[];
}

const BESIDE: DraftEvidence = { kind: 'speaker-beside-quote' };

function predicateFrame(grammar: Grammar, index: number, range: TokenRange): QuoteFrame {
  const matches = grammar.cues(index);
  const match = cueWith(matches, 'quote') ?? matches[0] ?? null;
  const speaker = speakerOf(grammar, index, match);
  return {
    range,
    cue: match?.tokens ?? [],
    match,
    speaker,
    addressee: addresseeIn(grammar, index, match),
    evidence: match === null ? [BESIDE] : [{ kind: 'cue-verb', detail: match.cue.lemma }],
  };
}

/** „…“, sagte sie. A clause with its verb first right behind a quotation says who speaks even if its verb is no cue. */
function frameBehind(grammar: Grammar, segment: number): QuoteFrame | null {
  const index = grammar.clauseOf[segment + 1] ?? -1;
  const clause = grammar.clauses[index];
  if (clause === undefined) return null;
  const parenthetical = parentheticalFrame(grammar, index);
  if (parenthetical !== null) {
    return {
      ...parenthetical,
      range: withCommas(grammar, parenthetical.range),
      evidence: [parenthetical.evidence],
    };
  }
  const before = grammar.segments[segment + 1]?.before;
  const follows = clause.verbFirst || opensWithWords(grammar, segment + 1);
  if (clause.kind !== 'main' || !follows || clause.coordinated) return null;
  if (before !== 'comma' && before !== 'block' && before !== 'dash') return null;
  const frame = predicateFrame(grammar, index, rangeOfClause(grammar, clause, segment + 1));
  if (frame.speaker.kind === 'none' || frame.speaker.kind === 'impersonal') return null;
  return {
    ...frame,
    cue: frame.cue.length > 0 ? frame.cue : (grammar.predicate(index)?.tokens ?? []),
  };
}

const THESE_WORDS = /^mit (?:diesen|den|folgenden) worten$/;

/** „„…“ – mit diesen Worten lehnte sie den Plan ab“: the clause takes up the quotation before it. */
function opensWithWords({ reading, segments }: Grammar, segment: number): boolean {
  let first = segments[segment]?.first ?? 0;
  while (first < reading.tokens.length && !isOpen(reading, first)) first++;
  return THESE_WORDS.test([0, 1, 2].map((i) => lowerAt(reading, first + i)).join(' '));
}

function rangeOfClause(grammar: Grammar, clause: Clause, from: number): TokenRange {
  const first = grammar.segments[from]?.first ?? 0;
  let last = first;
  for (const segment of clause.segments)
    if (segment >= from) last = Math.max(last, segmentLast(grammar, segment));
  return withCommas(grammar, {
    first,
    last: Math.min(last, contentEnd(grammar)),
  });
}

/** „Anna Berg nach der Sitzung: „…““: a frame without a verb. */
function verblessFrame(grammar: Grammar, clause: Clause, range: TokenRange): QuoteFrame | null {
  const { reading } = grammar;
  let first = grammar.segments[clause.segments[0] ?? 0]?.first ?? range.first;
  while (first < range.last && !isOpen(reading, first)) first++;
  const end = nounPhraseEnd(reading, first, range.last);
  if (end === first) return null;
  const speaker: Subject = { ranges: [{ first, last: end }], kind: 'noun' };
  return {
    range,
    cue: [],
    match: null,
    speaker,
    addressee: [],
    evidence: [BESIDE],
  };
}

/** Sie sagte: „…“. With a colon any clause is a frame, without one only a cue that takes quotations. */
function frameInFront(grammar: Grammar, segment: number): QuoteFrame | null {
  const before = grammar.segments[segment]?.before;
  if (segment === 0 || before === 'semicolon' || before === 'block') return null;
  const range = {
    first: grammar.period.first,
    last: grammar.segments[segment]?.first ?? 0,
  };
  for (let s = segment - 1; s >= 0 && !(grammar.segments[s]?.quoted ?? true); s--) {
    const index = grammar.clauseOf[s] ?? -1;
    const clause = grammar.clauses[index];
    if (clause === undefined) continue;
    const matches = grammar.cues(index);
    if (cueWith(matches, 'quote') !== undefined) return predicateFrame(grammar, index, range);
    if (before === 'colon' && clause.kind === 'main') return predicateFrame(grammar, index, range);
    if (before === 'colon' && clause.kind === 'fragment' && s === 0)
      return verblessFrame(grammar, clause, range);
  }
  return null;
}

function toDraft(quote: readonly TokenRange[], frame: QuoteFrame | null): Draft {
  return draftOf({
    type: 'direct',
    medium: frame?.match?.cue.medium ?? 'speech',
    stance: frame?.match?.cue.stance ?? 'neutral',
    quote,
    cue: frame?.cue ?? [],
    frame: frame === null ? [] : [frame.range],
    speaker: frame?.speaker ?? NO_SUBJECT,
    addressee: frame?.addressee ?? [],
    evidence: [{ kind: 'quotation-marks' }, ...(frame?.evidence ?? [])],
  });
}

/** A block without a verb that no cue introduces is a title: „Im Kino läuft: „Das Haus am Meer““. */
function isTitle(grammar: Grammar, block: TokenRange, frame: QuoteFrame | null): boolean {
  if (frame !== null && frame.cue.length > 0) return false;
  for (let i = block.first; i < block.last; i++) {
    if (has(featuresAt(grammar.reading, i), Feature.finite) || TERMINALS.has(lowerAt(grammar.reading, i)))
      return false;
  }
  return true;
}

const TERMINALS = new Set(['.', '!', '?', '…', '...']);

/** Statements of the quoted blocks of a period; two blocks round one frame are one statement: „…“, sagte sie, „…“. */
export function findDirect(grammar: Grammar): Draft[] {
  const drafts: Draft[] = [];
  let open: { quote: TokenRange[]; frame: QuoteFrame | null } | null = null;
  grammar.segments.forEach((segment, index) => {
    if (!segment.quoted) return;
    const block = { first: segment.first, last: segment.last };
    const continues =
      open?.frame != null && open.frame.range.last >= segment.first - 1 && open.quote.length > 0;
    const behind = frameBehind(grammar, index);
    if (continues && open !== null && behind === null) {
      open.quote.push(block);
      return;
    }
    if (open !== null) drafts.push(toDraft(open.quote, open.frame));
    const frame = behind ?? frameInFront(grammar, index);
    open = isTitle(grammar, block, frame) ? null : { quote: [block], frame };
  });
  const last = open as { quote: TokenRange[]; frame: QuoteFrame | null } | null;
  if (last !== null) drafts.push(toDraft(last.quote, last.frame));
  return drafts;
}

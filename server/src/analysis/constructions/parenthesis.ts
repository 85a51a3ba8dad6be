/** A frame behind or inside what is said: „…, sagte sie“, „…, so der Sprecher“, „…, wie die Polizei mitteilte“. */

import type { CueFrame } from '../../lexicon/cues/types.js';
import type { Clause } from '../clauses.js';
import { type CueMatch, cueWith } from '../cue-matches.js';
import { type Draft, type DraftEvidence, draftOf, without } from '../drafts.js';
import { clauseStart, contentEnd, type Grammar, segmentLast } from '../grammar.js';
import { nounPhraseEnd, trimRight } from '../noun-phrases.js';
import { isOpen, lowerAt, type TokenRange } from '../reading.js';
import type { Subject } from '../subjects.js';
import { addresseeIn, speakerOf } from './agent.js';

/** A frame that stands in a clause of its own, whatever it frames. */
export interface ParentheticalFrame {
  readonly clause: number;
  readonly range: TokenRange;
  readonly cue: readonly number[];
  readonly match: CueMatch | null;
  readonly speaker: Subject;
  readonly addressee: readonly TokenRange[];
  readonly evidence: DraftEvidence;
}

/** Segments of a clause that stand side by side, as one range of tokens. */
function clauseRange(grammar: Grammar, clause: Clause): TokenRange {
  let last = clauseStart(grammar, clause);
  let expected = clause.segments[0] ?? 0;
  for (const segment of clause.segments) {
    if (segment !== expected) break;
    last = segmentLast(grammar, segment);
    expected = segment + 1;
  }
  return { first: clauseStart(grammar, clause), last };
}

/** Takes in the commas round a frame, but not the full stop. */
export function withCommas(grammar: Grammar, range: TokenRange): TokenRange {
  const { reading, period } = grammar;
  const isComma = (token: number): boolean =>
    isOpen(reading, token) && /^[,–—]$/.test(lowerAt(reading, token));
  const first = range.first - 1 >= period.first && isComma(range.first - 1) ? range.first - 1 : range.first;
  let { last } = range;
  const end = contentEnd(grammar);
  if (last > end) last = end;
  const opens = range.first === period.first;
  if ((first < range.first || opens) && last < end && isComma(last)) last++;
  return { first, last };
}

function soFrame(grammar: Grammar, index: number, clause: Clause): ParentheticalFrame | null {
  const { reading } = grammar;
  const range = clauseRange(grammar, clause);
  let start = range.first;
  while (!isOpen(reading, start) && start < range.last) start++;
  const end = nounPhraseEnd(reading, start + 1, range.last);
  const isPronoun = end === start + 1 && start + 2 >= contentEndOf(grammar, range.last);
  if (end <= start + 1 && !isPronoun) return null;
  const speaker = trimRight(reading, {
    first: start + 1,
    last: Math.max(end, start + 2),
  });
  const whole =
    speaker.last < range.last && clause.segments.length > 1 ? { ...speaker, last: range.last } : speaker;
  return {
    clause: index,
    range,
    cue: [start],
    match: null,
    speaker: {
      ranges: [
        trimRight(reading, {
          first: start + 1,
          last: Math.min(whole.last, contentEnd(grammar)),
        }),
      ],
      kind: isPronoun ? 'pronoun' : 'noun',
    },
    addressee: [],
    evidence: { kind: 'cue-particle', detail: 'so' },
  };
}

const contentEndOf = (grammar: Grammar, last: number): number => Math.min(last, contentEnd(grammar));

function verbFrame(grammar: Grammar, index: number, match: CueMatch, range: TokenRange): ParentheticalFrame {
  const speaker = speakerOf(grammar, index, match);
  return {
    clause: index,
    range,
    cue: match.tokens,
    match,
    speaker,
    addressee: addresseeIn(grammar, index, match),
    evidence: { kind: 'cue-verb', detail: match.cue.lemma },
  };
}

/** What a verb must take to stand in „wie … mitteilte“. */
const WIE_FRAMES = ['wie', 'quote', 'v2', 'dass'] as const;
const INDIRECT_FRAMES = ['v2', 'quote', 'dass', 'w'] as const;

/** The first cue of each frame, in the order of the frames; the first of these that passes. */
function firstMatch(
  matches: readonly CueMatch[],
  frames: readonly CueFrame[],
  passes: (match: CueMatch) => boolean,
): CueMatch | undefined {
  if (matches.length === 0) return undefined;
  for (const frame of frames) {
    const match = cueWith(matches, frame);
    if (match !== undefined && passes(match)) return match;
  }
  return undefined;
}

/** True if a main clause or a quotation is complete before the clause, so that its verb in first place makes it a frame. */
function followsSentence(grammar: Grammar, index: number): boolean {
  const clause = grammar.clauses[index];
  const before = grammar.segments[clause?.segments[0] ?? 0]?.before;
  if (before === 'start' || before === 'colon' || clause?.coordinated === true) return false;
  if (grammar.firstMain < index) return true;
  const first = grammar.clauses[0];
  return first !== undefined && index > 0 && (first.kind === 'dass' || isPrefield(grammar, first));
}

/** A fragment that another clause completes behind the frame: „Der Angriff, sagte sie, sei …“. */
const isPrefield = (grammar: Grammar, clause: Clause): boolean =>
  clause.kind === 'fragment' &&
  clause.finite < 0 &&
  (grammar.segments[clause.segments[0] ?? 0]?.first ?? 0) === grammar.period.first;

/** „…, es sei zu laut, meinte eine Pendlerin“: behind a Konjunktiv any verb of saying frames. */
function followsReport(grammar: Grammar, index: number): boolean {
  for (let i = 0; i < index; i++) if (grammar.clauses[i]?.mood === 'subjunctive1') return true;
  return false;
}

/** „wie die Polizei mitteilte“. */
function wieFrame(grammar: Grammar, index: number, clause: Clause): ParentheticalFrame | null {
  if (lowerAt(grammar.reading, clause.intro) !== 'wie') return null;
  const match = firstMatch(grammar.cues(index), WIE_FRAMES, () => true);
  if (match === undefined || match.cue.ambiguous) return null;
  const frame = verbFrame(grammar, index, match, clauseRange(grammar, clause));
  return { ...frame, cue: [clause.intro, ...frame.cue] };
}

/** „sagte sie“. */
function mainFrame(grammar: Grammar, index: number, clause: Clause): ParentheticalFrame | null {
  const reported = followsReport(grammar, index);
  const match = firstMatch(grammar.cues(index), INDIRECT_FRAMES, ({ cue }) => !cue.ambiguous || reported);
  if (match === undefined) return null;
  const frame = verbFrame(grammar, index, match, clauseRange(grammar, clause));
  return frame.speaker.kind === 'none' ? null : frame;
}

/** The frame that a clause is if it stands beside what is said; null for any other clause. */
export function parentheticalFrame(grammar: Grammar, index: number): ParentheticalFrame | null {
  const clause = grammar.clauses[index];
  if (clause === undefined) return null;
  if (clause.kind === 'so') return index === 0 ? null : soFrame(grammar, index, clause);
  if (clause.kind === 'question') return wieFrame(grammar, index, clause);
  const mayFrame = clause.kind === 'main' && clause.verbFirst && followsSentence(grammar, index);
  return mayFrame ? mainFrame(grammar, index, clause) : null;
}

/** True if another cue frames what follows: „…, sagte sie und fügte hinzu, dass …“. */
function startsOwnReport(grammar: Grammar, segment: number, frame: ParentheticalFrame): boolean {
  const index = grammar.clauseOf[segment] ?? -1;
  const clause = grammar.clauses[index];
  return (
    index !== frame.clause &&
    clause?.kind === 'main' &&
    clause.verbFirst &&
    clause.coordinated &&
    grammar.cues(index).length > 0
  );
}

function endOfReport(grammar: Grammar, frame: ParentheticalFrame): number {
  const from = grammar.segments.findIndex(({ first }) => first >= frame.range.last);
  for (let s = from; s >= 0 && s < grammar.segments.length; s++) {
    if (startsOwnReport(grammar, s, frame)) return segmentLast(grammar, s - 1);
  }
  return contentEnd(grammar);
}

/** Statements whose frame stands behind or inside them. `taken` are clauses that already frame something. */
export function findParentheses(grammar: Grammar, taken: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  grammar.clauses.forEach((_, index) => {
    if (taken.includes(index)) return;
    const frame = parentheticalFrame(grammar, index);
    if (frame === null) return;
    const range = withCommas(grammar, frame.range);
    const whole = {
      first: grammar.period.first,
      last: endOfReport(grammar, frame),
    };
    const quote = without(whole, [range]);
    if (quote.length === 0) return;
    drafts.push(
      draftOf({
        type: 'indirect',
        medium: frame.match?.cue.medium ?? 'speech',
        stance: frame.match?.cue.stance ?? 'neutral',
        quote,
        cue: frame.cue,
        frame: [range],
        speaker: frame.speaker,
        addressee: frame.addressee,
        evidence: [frame.evidence],
      }),
    );
  });
  return drafts;
}

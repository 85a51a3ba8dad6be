/** A cue verb and its complement behind it: „Sie sagte, dass …“, „Sie sagte, er sei …“, „Sie forderte, … zu …“. */

import type { CueFrame } from '../../lexicon/cues/types.js';
import type { Clause } from '../clauses.js';
import { type CueMatch, cueWith } from '../cue-matches.js';
import { type Draft, draftOf } from '../drafts.js';
import { clauseStart, contentEnd, type Grammar, segmentLast, segmentOf } from '../grammar.js';
import { lowerAt, type TokenRange } from '../reading.js';
import { addresseeIn, speakerOf } from './agent.js';

/** How many segments (relative clauses, appositions) may stand between a cue and its complement. */
const REACH = 4;

const SUBJUNCTIVE = new Set(['subjunctive1', 'subjunctive2']);

/** The frame that a clause behind the cue calls for, or null if it is no complement of a cue. */
export function frameFor(clause: Clause, adjacent: boolean): CueFrame | null {
  if (clause.kind === 'dass') return 'dass';
  if (clause.kind === 'question') return 'w';
  if (clause.kind === 'infinitive') return adjacent ? 'zu' : null;
  if (clause.kind !== 'main' || clause.coordinated) return null;
  return SUBJUNCTIVE.has(clause.mood) || (adjacent && clause.mood !== 'none') ? 'v2' : null;
}

/** „sagte, wenn er komme, werde er …“: an adverbial clause in the prefield of the complement. */
function opensComplement(grammar: Grammar, segment: number): boolean {
  const clause = grammar.clauses[grammar.clauseOf[segment] ?? -1];
  const next = grammar.clauses[grammar.clauseOf[segment + 1] ?? -1];
  return (
    clause?.kind === 'adverbial' && next?.kind === 'main' && next.verbFirst && SUBJUNCTIVE.has(next.mood)
  );
}

interface Complement {
  readonly segment: number;
  readonly clause: Clause;
  readonly match: CueMatch;
}

/** An indicative main clause is a complement only of a plain verb of saying right before it. */
function takes(match: CueMatch, frame: CueFrame, clause: Clause, passive: boolean): boolean {
  if (frame !== 'v2' || SUBJUNCTIVE.has(clause.mood)) return true;
  return !passive && match.cue.frames.includes('quote') && !match.cue.ambiguous && !clause.verbFirst;
}

/** „sprach davon, dass …“, „verwies darauf, … zu …“: a word with da- stands for the prepositional object. */
function announced(
  grammar: Grammar,
  index: number,
  matches: readonly CueMatch[],
  frame: CueFrame,
): CueMatch | undefined {
  if (frame === 'quote') return undefined;
  const tokens = grammar.tokens(index);
  for (const match of matches) {
    if (match.cue.prepositions.length === 0) continue;
    const words = match.cue.prepositions.flatMap((p) => [`da${p}`, `dar${p}`]);
    const token = tokens.find((t) => words.includes(lowerAt(grammar.reading, t)));
    if (token !== undefined)
      return {
        ...match,
        tokens: [...match.tokens, token].sort((a, b) => a - b),
      };
  }
  return undefined;
}

/** „Man habe gehofft, dass …“, „viele hätten erfahren, dass …“: in the Konjunktiv the whole sentence is said by somebody. */
const NOBODY = /^(?:man|viele|manche|einige)$/;

function isSaidOfNobody(grammar: Grammar, index: number): boolean {
  const [range] = grammar.subject(index).ranges;
  const alone = range !== undefined && range.last === range.first + 1;
  return (
    alone &&
    NOBODY.test(lowerAt(grammar.reading, range.first)) &&
    SUBJUNCTIVE.has(grammar.clauses[index]?.mood ?? '')
  );
}

function complementOf(grammar: Grammar, index: number, matches: readonly CueMatch[]): Complement | null {
  if (isSaidOfNobody(grammar, index)) return null;
  const lastToken = Math.max(...(grammar.predicate(index)?.tokens ?? [-1]));
  const from = segmentOf(grammar, lastToken);
  const passive = grammar.predicate(index)?.passive === true;
  for (let s = from + 1; s <= from + REACH && s < grammar.segments.length; s++) {
    const clause = grammar.clauses[grammar.clauseOf[s] ?? -1];
    if (clause === undefined || grammar.segments[s]?.quoted === true) return null;
    if (grammar.clauseOf[s] === index || clause.segments[0] !== s) continue;
    if (opensComplement(grammar, s)) {
      const v2 = cueWith(matches, 'v2');
      return v2 === undefined ? null : { segment: s, clause, match: v2 };
    }
    const frame = frameFor(clause, s === from + 1);
    const match =
      frame === null ? undefined : (cueWith(matches, frame) ?? announced(grammar, index, matches, frame));
    if (frame !== null && match !== undefined && takes(match, frame, clause, passive))
      return { segment: s, clause, match };
    if (clause.kind !== 'relative' && clause.kind !== 'adverbial' && clause.kind !== 'infinitive')
      return null;
  }
  return null;
}

/** True if the main clause takes up the matrix again: „…, und fügte hinzu“, or the clause that a „weil er sagte“ belongs to. */
function resumesMatrix(matrix: Clause, complement: Clause, clause: Clause): boolean {
  if (clause.kind === 'so' || clause.kind === 'quoted') return true;
  if (clause.kind !== 'main' || SUBJUNCTIVE.has(clause.mood)) return false;
  if (matrix.kind === 'adverbial' || matrix.kind === 'question') return clause.verbFirst;
  // „fordert, Mieten zu deckeln, die anderen lehnen das ab“: behind a subordinate clause the indicative is the writer's.
  if (!clause.coordinated) return complement.kind !== 'main';
  return clause.verbFirst && (complement.kind !== 'main' || SUBJUNCTIVE.has(complement.mood));
}

/** „… – eine Entscheidung, die …“: behind a single dash the writer comments. A second dash makes it a parenthesis. */
function isAside(grammar: Grammar, segment: number): boolean {
  if (grammar.segments[segment]?.before !== 'dash') return false;
  const dashes = grammar.segments.filter(({ before }) => before === 'dash').length;
  return dashes === 1;
}

/** „…, um Kaltenau zu drängen, … zu helfen“: a purpose clause that frames a demand of its own is the writer's. */
function framesDemand(grammar: Grammar, segment: number): boolean {
  const index = grammar.clauseOf[segment] ?? -1;
  const opensWithUm = lowerAt(grammar.reading, grammar.segments[segment]?.first ?? -1) === 'um';
  const next = grammar.clauses[grammar.clauseOf[segment + 1] ?? -1];
  return opensWithUm && next?.kind === 'infinitive' && grammar.cues(index).length > 0;
}

/** End of the complement that starts at `segment`: the end of the period, or where the matrix goes on. */
export function complementEnd(grammar: Grammar, matrix: Clause, segment: number): number {
  const complement = grammar.clauses[grammar.clauseOf[segment] ?? -1] ?? matrix;
  for (let s = segment + 1; s < grammar.segments.length; s++) {
    const clause = grammar.clauses[grammar.clauseOf[s] ?? -1];
    if (clause === undefined) continue;
    if (isAside(grammar, s) || framesDemand(grammar, s)) return segmentLast(grammar, s - 1);
    if (clause === complement) continue;
    if (clause === matrix ? completes(grammar, matrix, s) : resumesMatrix(matrix, complement, clause)) {
      return segmentLast(grammar, s - 1);
    }
  }
  return contentEnd(grammar);
}

/** True if the segment holds what the matrix still lacks: its finite verb, its participle, its prefix. */
function completes(grammar: Grammar, matrix: Clause, segment: number): boolean {
  const range = grammar.segments[segment];
  const tokens = grammar.predicate(grammar.clauses.indexOf(matrix))?.tokens ?? [];
  return range !== undefined && tokens.some((token) => range.first <= token && token < range.last);
}

/** The frame: from the start of its sentence, or of its clause if another main clause goes before, to the complement. */
export function frameBefore(grammar: Grammar, index: number, end: number): TokenRange {
  const clause = grammar.clauses[index];
  const earlierMain = grammar.firstMain < index;
  const subordinate = clause !== undefined && clause.kind !== 'main';
  const first =
    clause !== undefined && (earlierMain || subordinate)
      ? clauseStart(grammar, clause)
      : grammar.period.first;
  return { first, last: end };
}

/** „Die Stadt sei arm, sagte Berg, das Land zahle nichts“: what stands before the frame is said too. */
function saidBefore(grammar: Grammar, clause: Clause): TokenRange[] {
  const opening = clause.segments[0] ?? 0;
  const before = grammar.clauses[grammar.clauseOf[opening - 1] ?? -1];
  const isFrame = clause.kind === 'main' && clause.verbFirst && !clause.coordinated;
  if (!isFrame || grammar.segments[opening]?.before !== 'comma') return [];
  if (before?.kind !== 'main' || before.mood !== 'subjunctive1') return [];
  return [{ first: clauseStart(grammar, before), last: segmentLast(grammar, opening - 1) }];
}

function statementOf(grammar: Grammar, index: number): Draft | null {
  const matches = grammar.cues(index);
  const found = matches.length === 0 ? null : complementOf(grammar, index, matches);
  const clause = grammar.clauses[index];
  if (found === null || clause === undefined) return null;
  const { match, segment } = found;
  const first = grammar.segments[segment]?.first ?? 0;
  return draftOf({
    type: 'indirect',
    medium: match.cue.medium,
    stance: match.cue.stance,
    quote: [...saidBefore(grammar, clause), { first, last: complementEnd(grammar, clause, segment) }],
    cue: match.tokens,
    frame: [frameBefore(grammar, index, first)],
    speaker: speakerOf(grammar, index, match),
    addressee: addresseeIn(grammar, index, match),
    evidence: [{ kind: 'cue-verb', detail: match.cue.lemma }],
  });
}

/** Statements of a cue verb whose complement follows it; nothing follows the last clause. */
export function findComplements(grammar: Grammar): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < grammar.clauses.length - 1; index++) {
    const draft = statementOf(grammar, index);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

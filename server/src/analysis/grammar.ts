/** A period with its grammar, worked out once and asked by every construction. */

import { maySignalCueVerb } from '../lexicon/signals.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { type Clause, clauseTokens, parseClauses, type Syntax } from './clauses.js';
import { type CueMatch, cuesOf } from './cue-matches.js';
import { type Predicate, predicateOf } from './predicates.js';
import { isOpen, lowerAt, type Reading, signalsAt, type TokenRange } from './reading.js';
import { type Segment, segmentPeriod } from './segments.js';
import { NO_SUBJECT, type Subject, subjectOf } from './subjects.js';

/** The grammar of one period. Tokens, predicates, cues and subjects of clauses are worked out when first asked for, by index. */
export interface Grammar extends Syntax {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** Open tokens of a clause in their order. */
  tokens(clause: number): readonly number[];
  predicate(clause: number): Predicate | null;
  cues(clause: number): readonly CueMatch[];
  subject(clause: number): Subject;
}

const NO_TOKENS: readonly number[] = [];
const NO_CUES: readonly CueMatch[] = [];

class PeriodGrammar implements Grammar {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly period: TokenRange;
  readonly segments: readonly Segment[];
  readonly clauses: readonly Clause[];
  readonly clauseOf: readonly number[];
  readonly firstMain: number;
  readonly #tokens: (readonly number[] | undefined)[];
  readonly #predicates: (Predicate | null | undefined)[];
  readonly #cues: (readonly CueMatch[] | undefined)[];
  readonly #subjects: (Subject | undefined)[];

  constructor(reading: Reading, syntax: Syntax, vocabulary: Vocabulary) {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.period = syntax.period;
    this.segments = syntax.segments;
    this.clauses = syntax.clauses;
    this.clauseOf = syntax.clauseOf;
    this.firstMain = syntax.firstMain;
    const { length } = syntax.clauses;
    this.#tokens = new Array(length);
    this.#predicates = new Array(length);
    this.#cues = new Array(length);
    this.#subjects = new Array(length);
  }

  tokens(index: number): readonly number[] {
    const clause = this.clauses[index];
    if (clause === undefined) return NO_TOKENS;
    this.#tokens[index] ??= clauseTokens(this.reading, this, clause);
    return this.#tokens[index];
  }

  predicate(index: number): Predicate | null {
    const clause = this.clauses[index];
    if (clause === undefined) return null;
    const known = this.#predicates[index];
    if (known !== undefined) return known;
    const found = predicateOf(this.reading, this, clause, this.tokens(index), this.vocabulary);
    this.#predicates[index] = found;
    return found;
  }

  cues(index: number): readonly CueMatch[] {
    if (this.clauses[index] === undefined) return NO_CUES;
    this.#cues[index] ??= this.#cuesOf(index);
    return this.#cues[index];
  }

  /** Most clauses hold no verb that can be a cue, and need no predicate. */
  #cuesOf(index: number): readonly CueMatch[] {
    const tokens = this.tokens(index);
    let signals = 0;
    for (const token of tokens) signals |= signalsAt(this.reading, token);
    if (!maySignalCueVerb(signals)) return NO_CUES;
    const predicate = this.predicate(index);
    return predicate === null ? NO_CUES : cuesOf(this.reading, tokens, predicate, this.vocabulary);
  }

  subject(index: number): Subject {
    if (this.clauses[index] === undefined) return NO_SUBJECT;
    this.#subjects[index] ??= subjectOf(this.reading, this, index);
    return this.#subjects[index];
  }
}

/** The grammar of a period. Example: „Sie sagte, er sei krank.“ has two clauses, and the first has the cue „sagen“. */
export function grammarOf(reading: Reading, period: TokenRange, vocabulary: Vocabulary): Grammar {
  const syntax = parseClauses(reading, period, segmentPeriod(reading, period));
  return new PeriodGrammar(reading, syntax, vocabulary);
}

/** First token of a clause. */
export function clauseStart(grammar: Grammar, clause: Clause): number {
  return grammar.segments[clause.segments[0] ?? 0]?.first ?? grammar.period.first;
}

/** End of the segment, exclusive. */
export function segmentLast(grammar: Grammar, segment: number): number {
  return grammar.segments[segment]?.last ?? grammar.period.last;
}

/** Index of the segment that holds the token; -1 if it is a boundary mark. */
export function segmentOf(grammar: Grammar, token: number): number {
  let low = 0;
  let high = grammar.segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grammar.segments[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return (grammar.segments[low]?.first ?? token + 1) <= token ? low : -1;
}

const FINAL = /^[.!?…;:,]+$/;

/** End of the period without its final punctuation. */
export function contentEnd(grammar: Grammar): number {
  const { reading, period } = grammar;
  let last = period.last;
  while (last > period.first && isOpen(reading, last - 1) && FINAL.test(lowerAt(reading, last - 1))) last--;
  return last;
}

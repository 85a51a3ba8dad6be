/** A period with its grammar, worked out once and asked by every construction. */

import type { Vocabulary } from '../lexicon/vocabulary.js';
import { type Clause, parseClauses, type Syntax } from './clauses.js';
import { type CueMatch, cuesOf, type Predicate, predicateOf } from './predicates.js';
import { isOpen, lowerAt, type Reading, type TokenRange } from './reading.js';
import { segmentPeriod } from './segments.js';
import { type Subject, subjectOf } from './subjects.js';

/** The grammar of one period. Predicates, cues and subjects are worked out when first asked for. */
export interface Grammar extends Syntax {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  predicate(clause: number): Predicate | null;
  cues(clause: number): readonly CueMatch[];
  subject(clause: number): Subject;
}

function lazily<T>(compute: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const value = compute(index);
    known.set(index, value);
    return value;
  };
}

/** The grammar of a period. Example: „Sie sagte, er sei krank.“ has two clauses, and the first has the cue „sagen“. */
export function grammarOf(reading: Reading, period: TokenRange, vocabulary: Vocabulary): Grammar {
  const syntax = parseClauses(reading, period, segmentPeriod(reading, period));
  const clauseAt = (index: number): Clause | undefined => syntax.clauses[index];
  const predicate = lazily((index: number) => {
    const clause = clauseAt(index);
    return clause === undefined ? null : predicateOf(reading, syntax, clause, vocabulary);
  });
  const cues = lazily((index: number): readonly CueMatch[] => {
    const clause = clauseAt(index);
    const verb = predicate(index);
    return clause === undefined || verb === null ? [] : cuesOf(reading, syntax, clause, verb, vocabulary);
  });
  return {
    ...syntax,
    reading,
    vocabulary,
    predicate,
    cues,
    subject: lazily((i: number) => subjectOf(reading, syntax, i)),
  };
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

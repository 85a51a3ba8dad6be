/** Sixth stage: who is the subject of a clause, and who is addressed. */

import { Feature, has } from '../lexicon/word-features.js';
import { type Clause, type Syntax, segmentEnd } from './clauses.js';
import { mayBeNominative, nounPhraseEnd, nounPhraseStart, skipParticles, trimRight } from './noun-phrases.js';
import { anyHas, featuresAt, isOpen, lowerAt, type Reading, type TokenRange } from './reading.js';
import { SPEAKING } from './somebody.js';

/** A subject: where it stands, or what there is instead. */
export interface Subject {
  /** Parts of the subject, in order; empty for an impersonal or missing one. */
  readonly ranges: readonly TokenRange[];
  readonly kind: 'noun' | 'pronoun' | 'relative' | 'impersonal' | 'none';
  /** What a relative pronoun stands for: „der Sprecher“ in „der Sprecher, der sagte“. */
  readonly antecedent?: TokenRange;
  /** Whether „sie“ is one person or several, as the verb tells; absent where it does not. */
  readonly plural?: boolean;
}

export const NO_SUBJECT: Subject = { ranges: [], kind: 'none' };
const IMPERSONAL: Subject = { ranges: [], kind: 'impersonal' };
/** Demonstratives that stand for somebody: „sagte dieser“. */
const DEMONSTRATIVE_SUBJECTS = new Set([
  'dieser',
  'diese',
  'letzterer',
  'letztere',
  'jener',
  'jene',
  'beide',
]);
const DEMONSTRATIVES = new Set(['das', 'dies', 'was', 'so']);

/** Last token of the clause's own stretch that holds `token`, before another clause interrupts it. */
function stretchEnd(syntax: Syntax, clause: Clause, token: number): number {
  let end = token;
  let expected = -1;
  for (const index of clause.segments) {
    const segment = syntax.segments[index];
    if (segment === undefined) continue;
    if (segment.last <= token) continue;
    if (expected >= 0 && index !== expected) break;
    end = segment.last;
    expected = index + 1;
  }
  return end;
}

const pronoun = (token: number): Subject => ({
  ranges: [{ first: token, last: token + 1 }],
  kind: 'pronoun',
});

/** „ihr“ is the possessive in news text, not the second person. */
const POSSESSIVE = new Set(['ihr']);

function isNominativePronoun(reading: Reading, token: number): boolean {
  return (
    has(featuresAt(reading, token), Feature.personalPronoun) &&
    isOpen(reading, token) &&
    !POSSESSIVE.has(lowerAt(reading, token))
  );
}

function subjectFromPronoun(reading: Reading, token: number): Subject {
  const lower = lowerAt(reading, token);
  return lower === 'es' ? IMPERSONAL : pronoun(token);
}

/** Skips a prepositional phrase: „am Montag“, „bei einem Treffen in Bad Ehrenfels“. */
function skipPrepositional(reading: Reading, token: number, limit: number): number {
  const end = nounPhraseEnd(reading, token + 1, limit);
  return Math.max(end, token + 1);
}

/** The first nominative phrase from `from` on, past adverbs, prepositional phrases and objects in other cases. */
function searchSubject(reading: Reading, from: number, limit: number, end: number): Subject {
  let i = from;
  while (i < limit) {
    if (!isOpen(reading, i)) {
      i++;
      continue;
    }
    const features = featuresAt(reading, i);
    if (isNominativePronoun(reading, i)) return subjectFromPronoun(reading, i);
    if (has(features, Feature.preposition) && !has(features, Feature.determiner)) {
      i = skipPrepositional(reading, i, limit);
      continue;
    }
    const start = skipParticles(reading, i, limit);
    const stop = nounPhraseEnd(reading, start, limit);
    if (stop === start && DEMONSTRATIVE_SUBJECTS.has(lowerAt(reading, start))) return pronoun(start);
    if (stop > start && has(featuresAt(reading, start), Feature.time) && stop === start + 1) i = stop;
    else if (stop > start && mayBeNominative(reading, start))
      return nounSubject(reading, start, stop, limit, end);
    else i = stop > start ? stop : i + 1;
  }
  return NO_SUBJECT;
}

/** Adds the apposition that follows in the next segment of the clause: „Anna Berg, Sprecherin der Stadt“. */
function nounSubject(reading: Reading, first: number, stop: number, limit: number, end: number): Subject {
  let last = stop;
  if (stop === limit || lowerAt(reading, stop) === ',')
    last = Math.max(stop, appositionEnd(reading, stop, end));
  return { ranges: [trimRight(reading, { first, last })], kind: 'noun' };
}

function appositionEnd(reading: Reading, comma: number, end: number): number {
  if (comma >= end || lowerAt(reading, comma) !== ',') return comma;
  const stop = nounPhraseEnd(reading, comma + 1, end);
  return stop > comma + 1 ? stop : comma;
}

/** A prefield that can be the subject is the subject, unless a pronoun after the verb is. */
function subjectInPrefield(reading: Reading, syntax: Syntax, clause: Clause): Subject {
  const first = syntax.segments[clause.segments[0] ?? 0]?.first ?? clause.finite;
  let start = first;
  while (
    start < clause.finite &&
    (!isOpen(reading, start) || has(featuresAt(reading, start), Feature.coordinator))
  )
    start++;
  start = skipParticles(reading, start, clause.finite);
  if (start >= clause.finite) return NO_SUBJECT;
  if (isNominativePronoun(reading, start)) return subjectFromPronoun(reading, start);
  const features = featuresAt(reading, start);
  if (has(features, Feature.preposition | Feature.subordinator) && !has(features, Feature.determiner))
    return NO_SUBJECT;
  if (!mayBeNominative(reading, start)) return NO_SUBJECT;
  const lower = lowerAt(reading, start);
  const phraseEnd = nounPhraseEnd(reading, start, clause.finite);
  if (phraseEnd === start) {
    const alone = start + 1 === clause.finite && has(features, Feature.determiner | Feature.relativePronoun);
    return alone && !DEMONSTRATIVES.has(lower) ? pronoun(start) : NO_SUBJECT;
  }
  if (isNominativePronoun(reading, clause.finite + 1)) {
    // „Minister Rohde bezeichnete sie als …“: es and sie are the object of somebody who stands before the verb.
    const isObject = /^(?:es|sie)$/.test(lowerAt(reading, clause.finite + 1));
    if (!isObject || !anyHas(reading, { first: start, last: phraseEnd }, SPEAKING)) return NO_SUBJECT;
  }
  if (!anyHas(reading, { first: start, last: phraseEnd }, SPEAKING) && speakerFollows(reading, clause))
    return NO_SUBJECT;
  const stop = stretchEnd(syntax, clause, start);
  return {
    ranges: [trimRight(reading, { first: start, last: Math.min(stop, clause.finite) })],
    kind: 'noun',
  };
}

/** „Die Lage bezeichnete Wendler als ernst“: a name, or a nominative phrase for somebody, right behind the verb. */
function speakerFollows(reading: Reading, clause: Clause): boolean {
  const reflexive = has(featuresAt(reading, clause.finite + 1), Feature.reflexive);
  const first = clause.finite + (reflexive ? 2 : 1);
  const end = nounPhraseEnd(reading, first, first + 12);
  if (end === first || !mayBeNominative(reading, first)) return false;
  const bareName = reading.words[first]?.capital === true && end === first + 1;
  return bareName || anyHas(reading, { first, last: end }, SPEAKING);
}

function subjectOfMain(reading: Reading, syntax: Syntax, clause: Clause): Subject {
  if (!clause.verbFirst) {
    const prefield = subjectInPrefield(reading, syntax, clause);
    if (prefield.kind !== 'none') return prefield;
  }
  const end = stretchEnd(syntax, clause, clause.finite);
  const limit = segmentEnd(syntax, clause, clause.finite);
  const found = searchSubject(reading, clause.finite + 1, limit, end);
  return found.kind === 'none' && !clause.verbFirst ? particleName(reading, syntax, clause) : found;
}

/** „Von der Aue sagte“: a name that starts with its particle looks like a phrase with a preposition. */
function particleName(reading: Reading, syntax: Syntax, clause: Clause): Subject {
  const first = syntax.segments[clause.segments[0] ?? 0]?.first ?? clause.finite;
  const last = clause.finite;
  const isParticle =
    has(featuresAt(reading, first), Feature.nameParticle) && reading.words[first]?.capital === true;
  const isShort = last - first <= 3 && reading.words[last - 1]?.capital === true;
  return isParticle && isShort ? { ranges: [{ first, last }], kind: 'noun' } : NO_SUBJECT;
}

function subjectOfSubordinate(reading: Reading, syntax: Syntax, clause: Clause): Subject {
  const { intro } = clause;
  const end =
    clause.finite > intro
      ? Math.min(clause.finite, stretchEnd(syntax, clause, intro))
      : segmentEnd(syntax, clause, intro);
  const found = searchSubject(reading, intro + 1, Math.min(segmentEnd(syntax, clause, intro), end), end);
  if (clause.kind !== 'relative') return found;
  const relative: Subject = {
    ranges: [{ first: intro, last: intro + 1 }],
    kind: 'relative',
    ...antecedentOf(reading, syntax, clause),
  };
  if (found.kind === 'none' || lowerAt(reading, intro) === 'der') return relative;
  return found;
}

/** The noun phrase right before the comma of a relative clause. */
function antecedentOf(reading: Reading, syntax: Syntax, clause: Clause): Pick<Subject, 'antecedent'> {
  const index = clause.segments[0] ?? 0;
  const comma = (syntax.segments[index]?.first ?? 0) - 1;
  const from = syntax.segments[index - 1]?.first ?? comma;
  const first = nounPhraseStart(reading, comma, from);
  return first < comma ? { antecedent: { first, last: comma } } : {};
}

/** „sagte, er sei krank, und fügte hinzu“: what is coordinated with the frame does not go on what is said. */
const isReported = ({ mood }: Clause): boolean => mood === 'subjunctive1';

/** Whoever acts in an infinitive clause is, by default, the subject of the main clause before it. */
function controllerOf(reading: Reading, syntax: Syntax, index: number): Subject {
  for (let i = index - 1; i >= 0; i--)
    if (syntax.clauses[i]?.kind === 'main') return subjectOf(reading, syntax, i);
  return NO_SUBJECT;
}

/** „sagte sie“ is one person, „sagten sie“ are several. */
function withNumber(reading: Reading, clause: Clause, subject: Subject): Subject {
  if (subject.kind !== 'pronoun' || lowerAt(reading, subject.ranges[0]?.first ?? -1) !== 'sie')
    return subject;
  const verb = featuresAt(reading, clause.finite);
  const plural = has(verb, Feature.plural);
  return plural === has(verb, Feature.singular) ? subject : { ...subject, plural };
}

/** The subject of a clause by its form; a coordinated clause without one has that of the clause before it. */
export function subjectOf(reading: Reading, syntax: Syntax, index: number): Subject {
  const clause = syntax.clauses[index];
  if (clause === undefined) return NO_SUBJECT;
  if (clause.kind === 'infinitive') return controllerOf(reading, syntax, index);
  if (clause.finite < 0) return NO_SUBJECT;
  const own =
    clause.kind === 'main'
      ? subjectOfMain(reading, syntax, clause)
      : subjectOfSubordinate(reading, syntax, clause);
  if (own.kind !== 'none' || !clause.coordinated) return withNumber(reading, clause, own);
  for (let i = index - 1; i >= 0; i--) {
    const other = syntax.clauses[i];
    if (other === undefined || isReported(other) !== isReported(clause)) continue;
    if (other.kind === clause.kind || other.kind === 'main') return subjectOf(reading, syntax, i);
  }
  return own;
}

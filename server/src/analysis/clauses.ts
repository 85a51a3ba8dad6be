/** Fourth stage: which segments form a clause, what kind of clause it is, and where its finite verb stands. */

import { isPureSubordinator } from '../lexicon/function-words.js';
import { Feature, has } from '../lexicon/word-features.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { featuresAt, isOpen, lowerAt, type Reading, surfaceAt, type TokenRange } from './reading.js';
import { isClearlyFinite, JOINING, type Segment } from './segments.js';

/**
 * Kinds of clauses, after the place of the finite verb (Duden, Die Grammatik, „Der Satz“):
 * main clauses have it second or first, the others last, infinitive clauses have none.
 */
export type ClauseKind =
  | 'main'
  | 'dass'
  | 'question'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  /** A parenthesis without a verb: „so der Sprecher“. */
  | 'so'
  | 'fragment'
  /** A quotation that holds sentences of its own. */
  | 'quoted';

/** The mood of a clause's finite verb; `undecidable` where the form does not tell (sollte, machten). */
export type ClauseMood = 'subjunctive1' | 'subjunctive2' | 'indicative' | 'undecidable' | 'none';

/** A clause; its segments need not be neighbours: „Der Sprecher, der …, sagte“. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Indexes into the period's segments, ascending. */
  readonly segments: readonly number[];
  /** Token of the subordinator, relative pronoun or question word; -1 for none. */
  readonly intro: number;
  /** Token of the finite verb; -1 for none. */
  readonly finite: number;
  /** True if the finite verb opens its clause: „sagte er“. */
  readonly verbFirst: boolean;
  readonly mood: ClauseMood;
  /** True if the clause starts with und, aber, … */
  readonly coordinated: boolean;
}

/** A period with its grammar. */
export interface Syntax {
  readonly period: TokenRange;
  readonly segments: readonly Segment[];
  readonly clauses: readonly Clause[];
  /** Index into `clauses` by segment. */
  readonly clauseOf: readonly number[];
  /** Index of the first main clause or quotation; the number of clauses if there is none. */
  readonly firstMain: number;
}

interface Draft {
  kind: ClauseKind;
  readonly segments: number[];
  intro: number;
  finite: number;
  verbFirst: boolean;
  coordinated: boolean;
  /** True if a participle stands beside the finite verb. */
  hasParticiple: boolean;
}

interface Intro {
  readonly kind: ClauseKind;
  readonly token: number;
}

const LEADING = Feature.coordinator | Feature.adverb;
const SUBJUNCTIVE = Feature.subjunctive1 | Feature.subjunctive2;
/** How far into a segment its introducing word may stand: „und auch, weil“, „so dass“, „in der“. */
const INTRO_REACH = 3;
const DASS = new Set(['dass', 'daß']);
const INTERROGATIVE_SUBORDINATORS = new Set(['ob']);
/** First open token of the range, or `last`. */
function firstOpen(reading: Reading, first: number, last: number): number {
  let i = first;
  while (i < last && !isOpen(reading, i)) i++;
  return i;
}

function isAttributive(reading: Reading, token: number, last: number): boolean {
  const next = reading.words[token + 1];
  if (token + 1 >= last || next?.capital !== true || !isOpen(reading, token)) return false;
  const ending = lowerAt(reading, token);
  if (!/(?:e|en|er|es|em)$/.test(ending)) return false;
  return (
    has(featuresAt(reading, token - 1), Feature.determiner | Feature.preposition) &&
    isOpen(reading, token - 1)
  );
}

/** An infinitive behind zu is finite in no clause: „um ihn zu finden“. */
const followsZu = (reading: Reading, token: number): boolean => lowerAt(reading, token - 1) === 'zu';

/** The last finite verb of a clause whose verb comes last, a clear form before one that may be an infinitive; -1 for none. */
function lastFinite(reading: Reading, first: number, last: number): number {
  let unclear = -1;
  for (let i = last - 1; i > first; i--) {
    const features = featuresAt(reading, i);
    if (!isOpen(reading, i) || !has(features, Feature.finite)) continue;
    if (isAttributive(reading, i, last) || followsZu(reading, i)) continue;
    if (isClearlyFinite(features)) return i;
    if (unclear < 0) unclear = i;
  }
  return unclear;
}

/** The finite verb of a clause whose verb comes second or first: a clear form before one that may be no finite verb. */
function firstFinite(reading: Reading, first: number, last: number): number {
  let unclear = -1;
  for (let i = first; i < last; i++) {
    const features = featuresAt(reading, i);
    if (!isOpen(reading, i) || !has(features, Feature.finite)) continue;
    if (isAttributive(reading, i, last) || followsZu(reading, i)) continue;
    if (isClearlyFinite(features)) return i;
    if (unclear < 0) unclear = i;
  }
  return unclear;
}

/** True if nothing but punctuation and hidden tokens follows. */
function endsSegment(reading: Reading, token: number, last: number): boolean {
  for (let i = token + 1; i < last; i++) {
    if (isOpen(reading, i) && /[\p{L}\p{N}]/u.test(surfaceAt(reading, i))) return false;
  }
  return true;
}

/** Words that may trail behind a verb in last place: phrases moved out, and infinitives („habe kommen lassen“). */
const TRAILING = new Set([
  'als',
  'wie',
  'auf',
  'an',
  'am',
  'in',
  'im',
  'mit',
  'nach',
  'über',
  'von',
  'vor',
  'zu',
  'zum',
  'zur',
  'für',
  'gegen',
  'bei',
  'um',
  'durch',
]);

/** True if the finite verb comes last, or is followed only by what may trail behind it. */
function finalVerbEnds(reading: Reading, from: number, last: number): boolean {
  const finite = lastFinite(reading, from, last);
  if (finite <= from + 1) return finite === from + 1 && endsSegment(reading, finite, last);
  if (endsSegment(reading, finite, last)) return true;
  const next = finite + 1;
  const trails = TRAILING.has(lowerAt(reading, next)) || has(featuresAt(reading, next), Feature.infinitive);
  return trails && !standsSecond(reading, from, finite);
}

/** „die Stadt habe …“: only a noun phrase stands before the verb, as in a main clause. */
function standsSecond(reading: Reading, from: number, finite: number): boolean {
  return nounPhraseEnd(reading, from, finite) === finite;
}

/** „Wie die Ministerin, Anna Berg, mitteilte, …“: the verb comes behind the apposition. */
const opensSentence = (reading: Reading, segment: Segment): boolean =>
  segment.before === 'start' && firstFinite(reading, segment.first, segment.last) < 0;

/** The word that makes a segment a subordinate clause, or null. */
function introOf(reading: Reading, segment: Segment): Intro | null {
  const start = firstOpen(reading, segment.first, segment.last);
  for (let i = start; i < Math.min(start + INTRO_REACH, segment.last); i++) {
    const lower = lowerAt(reading, i);
    const features = featuresAt(reading, i);
    if (DASS.has(lower)) return { kind: lowerAt(reading, i - 1) === 'so' ? 'adverbial' : 'dass', token: i };
    if (INTERROGATIVE_SUBORDINATORS.has(lower)) return { kind: 'question', token: i };
    const verbLast = (): boolean => finalVerbEnds(reading, i, segment.last);
    if (lower === 'wie' && (verbLast() || opensSentence(reading, segment)))
      return { kind: 'question', token: i };
    if (has(features, Feature.subordinator)) {
      if (isPureSubordinator(lower) || verbLast()) return { kind: 'adverbial', token: i };
    }
    const inside = segment.before !== 'start' && segment.before !== 'colon';
    if (has(features, Feature.questionWord) && inside && verbLast()) return { kind: 'question', token: i };
    if (has(features, Feature.relativePronoun) && inside && segment.before !== 'coordinator' && verbLast()) {
      return { kind: 'relative', token: i };
    }
    if (!has(features, LEADING | Feature.preposition)) return null;
  }
  return null;
}

/** True if the segment holds an infinitive with zu and no finite verb. */
function zuInfinitive(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    const features = featuresAt(reading, i);
    if (has(features, Feature.zuInfinitive)) return true;
    if (lowerAt(reading, i) === 'zu' && has(featuresAt(reading, i + 1), Feature.infinitive)) return true;
  }
  return false;
}

function hasFeature(reading: Reading, first: number, last: number, feature: number): boolean {
  for (let i = first; i < last; i++)
    if (isOpen(reading, i) && has(featuresAt(reading, i), feature)) return true;
  return false;
}

/** „so der Sprecher“: so before a noun phrase or a name, not „so genannte“ or „so schnell“. */
function opensWithSo(reading: Reading, start: number, last: number): boolean {
  if (lowerAt(reading, start) !== 'so' || start + 1 >= last) return false;
  const next = featuresAt(reading, start + 1);
  return (
    has(next, Feature.determiner | Feature.personalPronoun) || reading.words[start + 1]?.capital === true
  );
}

function describe(reading: Reading, segment: Segment, index: number): Draft {
  const { first, last } = segment;
  const draft: Draft = {
    kind: 'fragment',
    segments: [index],
    intro: -1,
    finite: -1,
    verbFirst: false,
    coordinated: false,
    hasParticiple: false,
  };
  if (segment.quoted) return { ...draft, kind: 'quoted' };
  const start = firstOpen(reading, first, last);
  draft.coordinated = JOINING.has(lowerAt(reading, start));
  const intro = introOf(reading, segment);
  if (intro !== null) {
    const finite = lastFinite(reading, intro.token, last);
    if (finite < 0 && zuInfinitive(reading, first, last)) return { ...draft, kind: 'infinitive' };
    return { ...draft, kind: intro.kind, intro: intro.token, finite };
  }
  const finite = firstFinite(reading, first, last);
  const infinitive = zuInfinitive(reading, first, last);
  if (infinitive && (finite < 0 || !isClearlyFinite(featuresAt(reading, finite))))
    return { ...draft, kind: 'infinitive' };
  if (finite < 0) return { ...draft, kind: opensWithSo(reading, start, last) ? 'so' : 'fragment' };
  const opener = draft.coordinated ? firstOpen(reading, start + 1, last) : start;
  const hasParticiple = hasFeature(reading, finite + 1, last, Feature.pastParticiple);
  return { ...draft, kind: 'main', finite, verbFirst: finite === opener, hasParticiple };
}

const isSubordinate = (kind: ClauseKind): boolean =>
  kind === 'dass' || kind === 'question' || kind === 'adverbial' || kind === 'relative';

const isPending = (draft: Draft): boolean => draft.finite < 0 && isSubordinate(draft.kind);

/** Clauses while a period is read from left to right. */
interface Assembly {
  readonly drafts: Draft[];
  readonly clauseOf: number[];
  /** Fragments in front of a finite verb that has not come yet: „Der Sprecher, ein Beamter, …“. */
  prefield: number;
  /** The clause that a fragment behind it continues. */
  latest: number;
}

function join(assembly: Assembly, into: number, draft: Draft): void {
  const target = assembly.drafts[into];
  if (target === undefined) return;
  target.segments.push(...draft.segments);
  target.hasParticiple ||= draft.hasParticiple;
  if (target.finite < 0 && draft.finite >= 0) {
    target.finite = draft.finite;
    if (target.kind === 'fragment') target.kind = draft.kind;
  }
  for (const segment of draft.segments) assembly.clauseOf[segment] = into;
  assembly.latest = into;
}

function add(assembly: Assembly, draft: Draft): number {
  const index = assembly.drafts.push(draft) - 1;
  for (const segment of draft.segments) assembly.clauseOf[segment] = index;
  return index;
}

/** Clauses that stand in each other at most. */
const NESTING = 6;

function pendingSubordinate(assembly: Assembly): number {
  const nearest = Math.max(0, assembly.drafts.length - NESTING);
  for (let i = assembly.drafts.length - 1; i >= nearest; i--) {
    const draft = assembly.drafts[i];
    if (draft !== undefined && isPending(draft)) return i;
    if (draft?.kind === 'main') return -1;
  }
  return -1;
}

function breaksClauses(segment: Segment): boolean {
  return segment.before === 'colon' || segment.before === 'semicolon';
}

const STANDS_ALONE: ReadonlySet<ClauseKind> = new Set([
  'quoted',
  'so',
  'dass',
  'question',
  'adverbial',
  'relative',
  'infinitive',
]);

/** „Der Angriff, sagte sie, sei …“: a clause with its verb first between a prefield and the verb of that prefield. */
function isParenthesis(assembly: Assembly, draft: Draft, next: Draft | undefined): boolean {
  return (
    assembly.prefield >= 0 &&
    draft.kind === 'main' &&
    draft.verbFirst &&
    next?.verbFirst === true &&
    !next.coordinated
  );
}

/** „Der Sprecher hatte, so heißt es, erklärt“: a form that may be a participle completes an auxiliary that still lacks one. */
function completesAuxiliary(reading: Reading, assembly: Assembly, draft: Draft): boolean {
  const open = assembly.drafts[assembly.latest];
  if (draft.kind !== 'main' || open === undefined || open.finite < 0) return false;
  const features = featuresAt(reading, draft.finite);
  if (isClearlyFinite(features) || !has(features, Feature.pastParticiple)) return false;
  return has(featuresAt(reading, open.finite), Feature.auxiliary) && !open.hasParticiple;
}

function place(
  reading: Reading,
  assembly: Assembly,
  draft: Draft,
  segment: Segment,
  next: Draft | undefined,
): void {
  if (draft.kind === 'quoted' || breaksClauses(segment)) assembly.prefield = -1;
  if (STANDS_ALONE.has(draft.kind) || isParenthesis(assembly, draft, next)) {
    add(assembly, draft);
    return;
  }
  if (completesAuxiliary(reading, assembly, draft)) {
    join(assembly, assembly.latest, { ...draft, finite: -1, hasParticiple: true });
    return;
  }
  const pending = pendingSubordinate(assembly);
  if (pending >= 0 && segment.before !== 'coordinator') {
    join(assembly, pending, draft);
  } else if (draft.kind === 'main' && assembly.prefield >= 0 && segment.before !== 'coordinator') {
    join(assembly, assembly.prefield, draft);
    assembly.prefield = -1;
  } else if (draft.kind === 'main') {
    assembly.latest = add(assembly, draft);
    assembly.prefield = -1;
  } else {
    placeFragment(assembly, draft);
  }
}

function placeFragment(assembly: Assembly, draft: Draft): void {
  if (assembly.prefield >= 0) join(assembly, assembly.prefield, draft);
  else if (assembly.latest >= 0) join(assembly, assembly.latest, draft);
  else {
    assembly.prefield = add(assembly, draft);
  }
}

/** Mood by form alone; the frame round the clause decides what the form leaves open. */
function moodAt(reading: Reading, clause: Draft, segments: readonly Segment[]): ClauseMood {
  if (clause.finite < 0) return 'none';
  const features = featuresAt(reading, clause.finite);
  if (has(features, Feature.subjunctive1)) return 'subjunctive1';
  if (has(features, Feature.subjunctive2)) return 'subjunctive2';
  if (isSubordinate(clause.kind)) {
    const segment = segments[clause.segments[clause.segments.length - 1] ?? 0];
    for (let i = segment?.first ?? 0; i < (segment?.last ?? 0); i++) {
      if (isOpen(reading, i) && has(featuresAt(reading, i), SUBJUNCTIVE)) return 'subjunctive1';
    }
  }
  return has(features, Feature.indicative) ? 'indicative' : 'undecidable';
}

/** The clauses of one period. Linear in its tokens. */
export function parseClauses(reading: Reading, period: TokenRange, segments: readonly Segment[]): Syntax {
  const assembly: Assembly = { drafts: [], clauseOf: [], prefield: -1, latest: -1 };
  const described = segments.map((segment, index) => describe(reading, segment, index));
  described.forEach((draft, index) => {
    const segment = segments[index];
    if (segment !== undefined) place(reading, assembly, draft, segment, described[index + 1]);
  });
  const clauses = assembly.drafts.map(
    (draft): Clause => ({ ...draft, mood: moodAt(reading, draft, segments) }),
  );
  const main = clauses.findIndex(({ kind }) => kind === 'main' || kind === 'quoted');
  return {
    period,
    segments,
    clauses,
    clauseOf: assembly.clauseOf,
    firstMain: main < 0 ? clauses.length : main,
  };
}

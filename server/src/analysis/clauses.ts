/** Fourth stage: which segments form a clause, what kind of clause it is, and where its finite verb stands. */

import { Feature, has } from '../lexicon/word-features.js';
import { type ClauseDraft, type ClauseKind, describeSegment } from './clause-kinds.js';
import { featuresAt, isOpen, type Reading, type TokenRange } from './reading.js';
import { isClearlyFinite, type Segment } from './segments.js';

export type { ClauseKind };

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

/** End of the clause's segment that holds the token; the token's own end if none does. */
export function segmentEnd({ segments }: Syntax, clause: Clause, token: number): number {
  for (const index of clause.segments) {
    const segment = segments[index];
    if (segment !== undefined && segment.first <= token && token < segment.last) return segment.last;
  }
  return token + 1;
}

/** Open tokens of a clause in their order. */
export function clauseTokens(reading: Reading, { segments }: Syntax, clause: Clause): number[] {
  const tokens: number[] = [];
  for (const index of clause.segments) {
    const segment = segments[index];
    for (let i = segment?.first ?? 0; i < (segment?.last ?? 0); i++) if (isOpen(reading, i)) tokens.push(i);
  }
  return tokens;
}

const SUBJUNCTIVE = Feature.subjunctive1 | Feature.subjunctive2;

const isSubordinate = (kind: ClauseKind): boolean =>
  kind === 'dass' || kind === 'question' || kind === 'adverbial' || kind === 'relative';

const isPending = (draft: ClauseDraft): boolean => draft.finite < 0 && isSubordinate(draft.kind);

/** Clauses while a period is read from left to right. */
interface Assembly {
  readonly drafts: ClauseDraft[];
  readonly clauseOf: number[];
  /** Fragments in front of a finite verb that has not come yet: „Der Sprecher, ein Beamter, …“. */
  prefield: number;
  /** The clause that a fragment behind it continues. */
  latest: number;
}

function join(assembly: Assembly, into: number, draft: ClauseDraft): void {
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

function add(assembly: Assembly, draft: ClauseDraft): number {
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
function isParenthesis(assembly: Assembly, draft: ClauseDraft, next: ClauseDraft | undefined): boolean {
  return (
    assembly.prefield >= 0 &&
    draft.kind === 'main' &&
    draft.verbFirst &&
    next?.verbFirst === true &&
    !next.coordinated
  );
}

/** „Die Behauptung, der Brunnen sei vergiftet, erwies sich als falsch“: a Konjunktiv between a prefield and its verb. */
function isInserted(
  reading: Reading,
  assembly: Assembly,
  draft: ClauseDraft,
  next: ClauseDraft | undefined,
): boolean {
  if (assembly.prefield < 0 || draft.kind !== 'main' || draft.verbFirst || draft.coordinated) return false;
  const features = featuresAt(reading, draft.finite);
  return (
    has(features, Feature.subjunctive1) &&
    !has(features, Feature.indicative) &&
    next?.verbFirst === true &&
    !next.coordinated &&
    has(featuresAt(reading, next.finite), Feature.indicative)
  );
}

/** „Der Sprecher hatte, so heißt es, erklärt“: a form that may be a participle completes an auxiliary that still lacks one. */
function completesAuxiliary(reading: Reading, assembly: Assembly, draft: ClauseDraft): boolean {
  const open = assembly.drafts[assembly.latest];
  if (draft.kind !== 'main' || open === undefined || open.finite < 0) return false;
  const features = featuresAt(reading, draft.finite);
  if (isClearlyFinite(features) || !has(features, Feature.pastParticiple)) return false;
  return has(featuresAt(reading, open.finite), Feature.auxiliary) && !open.hasParticiple;
}

function place(
  reading: Reading,
  assembly: Assembly,
  draft: ClauseDraft,
  segment: Segment,
  next: ClauseDraft | undefined,
): void {
  if (draft.kind === 'quoted' || breaksClauses(segment)) assembly.prefield = -1;
  const alone =
    STANDS_ALONE.has(draft.kind) ||
    isParenthesis(assembly, draft, next) ||
    isInserted(reading, assembly, draft, next);
  if (alone) {
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

function placeFragment(assembly: Assembly, draft: ClauseDraft): void {
  if (assembly.prefield >= 0) join(assembly, assembly.prefield, draft);
  else if (assembly.latest >= 0) join(assembly, assembly.latest, draft);
  else {
    assembly.prefield = add(assembly, draft);
  }
}

/** Mood by form alone; the frame round the clause decides what the form leaves open. */
function moodAt(reading: Reading, clause: ClauseDraft, segments: readonly Segment[]): ClauseMood {
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

const toClause = (
  { kind, segments, intro, finite, verbFirst, coordinated }: ClauseDraft,
  mood: ClauseMood,
): Clause => ({ kind, segments, intro, finite, verbFirst, mood, coordinated });

/** The clauses of one period. Linear in its tokens. */
export function parseClauses(reading: Reading, period: TokenRange, segments: readonly Segment[]): Syntax {
  const assembly: Assembly = { drafts: [], clauseOf: new Array(segments.length), prefield: -1, latest: -1 };
  const described = segments.map((segment, index) => describeSegment(reading, segment, index));
  described.forEach((draft, index) => {
    const segment = segments[index];
    if (segment !== undefined) place(reading, assembly, draft, segment, described[index + 1]);
  });
  const clauses = assembly.drafts.map((draft) => toClause(draft, moodAt(reading, draft, segments)));
  const main = clauses.findIndex(({ kind }) => kind === 'main' || kind === 'quoted');
  return {
    period,
    segments,
    clauses,
    clauseOf: assembly.clauseOf,
    firstMain: main < 0 ? clauses.length : main,
  };
}

/** What is said where in a paragraph, for rules that ask for many places: each answer costs a binary search. */

import type { AttributedStatement } from '../tags/attribute.js';
import { lastPassing } from '../text/search.js';
import type { Span } from '../text/span.js';

/** A stretch of text and whose it is: the index of a statement, for instance. */
interface OwnedSpan {
  readonly span: Span;
  readonly owner: number;
}

/** Answers for a list of spans. */
export interface SpanIndex {
  /** True if one of them shares text with the place. */
  overlap(place: Span): boolean;
  /** True if one of them holds the place; those of `except` don't count. */
  hold(place: Span, except?: number): boolean;
  /** The owners of those that start within the place. */
  startingIn(place: Span): readonly number[];
}

/** Of the spans up to one of them: the one that reaches furthest, and the furthest of any other owner. */
interface Reach {
  readonly first: OwnedSpan;
  readonly second: OwnedSpan | null;
}

function withNext(reach: Reach | undefined, next: OwnedSpan): Reach {
  if (reach === undefined) return { first: next, second: null };
  const { first, second } = reach;
  if (next.span.end > first.span.end)
    return { first: next, second: first.owner === next.owner ? second : first };
  const isSecond = next.owner !== first.owner && next.span.end > (second?.span.end ?? -1);
  return isSecond ? { first, second: next } : reach;
}

function reachesOf(spans: readonly OwnedSpan[]): Reach[] {
  let reach: Reach | undefined;
  return spans.map((next) => {
    reach = withNext(reach, next);
    return reach;
  });
}

/** Makes the index of some spans, in any order. */
export function createSpanIndex(spans: readonly OwnedSpan[]): SpanIndex {
  const sorted = [...spans].sort((a, b) => a.span.start - b.span.start);
  const reaches = reachesOf(sorted);
  const startingUntil = (offset: number): number => lastPassing(sorted, ({ span }) => span.start <= offset);
  return {
    overlap({ start, end }) {
      const reach = reaches[startingUntil(end - 1)];
      return reach !== undefined && reach.first.span.end > start;
    },
    hold({ start, end }, except) {
      const reach = reaches[startingUntil(start)];
      const furthest = reach?.first.owner === except ? reach?.second : reach?.first;
      return furthest != null && furthest.span.end >= end;
    },
    startingIn({ start, end }) {
      const inside = sorted.slice(startingUntil(start - 1) + 1, startingUntil(end - 1) + 1);
      return [...new Set(inside.map(({ owner }) => owner))];
    },
  };
}

const isVoiced = ({ local, attribution, speaker }: AttributedStatement): boolean =>
  attribution !== 'none' || speaker.spans.length > 0 || local.cue.length > 0;

/** The quotes of the statements that pass, as an index. */
function quotesOf(
  statements: readonly AttributedStatement[],
  passes: (statement: AttributedStatement) => boolean,
): SpanIndex {
  const spans: OwnedSpan[] = [];
  for (const [owner, statement] of statements.entries())
    if (passes(statement)) for (const span of statement.local.quote) spans.push({ span, owner });
  return createSpanIndex(spans);
}

/** What a paragraph's statements say, by place; owners are indices of statements. */
export interface SaidPlaces {
  readonly all: SpanIndex;
  /** What somebody says whom the text or a tag gives. */
  readonly attributed: SpanIndex;
  /** What somebody is said to say, known or not. */
  readonly voiced: SpanIndex;
  readonly indirect: SpanIndex;
  /** Where the cue of a direct statement starts, if it is a verb. */
  readonly directCues: ReadonlySet<number>;
  /** Where what a verb of saying introduces starts. */
  readonly introduced: ReadonlySet<number>;
}

const byVerb = ({ local }: AttributedStatement): boolean =>
  local.evidence.some(({ kind }) => kind === 'cue-verb');

/** Where those of the statements that a verb introduces have what `spanOf` picks. */
function startsOf(
  statements: readonly AttributedStatement[],
  spanOf: (statement: AttributedStatement) => Span | undefined,
): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const statement of statements) {
    const span = byVerb(statement) ? spanOf(statement) : undefined;
    if (span !== undefined) starts.add(span.start);
  }
  return starts;
}

/** Each index is made when it is first asked for, since most paragraphs need one or two. */
class StatementPlaces implements SaidPlaces {
  readonly #statements: readonly AttributedStatement[];
  #all: SpanIndex | undefined;
  #attributed: SpanIndex | undefined;
  #voiced: SpanIndex | undefined;
  #indirect: SpanIndex | undefined;
  #directCues: ReadonlySet<number> | undefined;
  #introduced: ReadonlySet<number> | undefined;

  constructor(statements: readonly AttributedStatement[]) {
    this.#statements = statements;
  }

  get all(): SpanIndex {
    this.#all ??= quotesOf(this.#statements, () => true);
    return this.#all;
  }

  get attributed(): SpanIndex {
    this.#attributed ??= quotesOf(this.#statements, ({ attribution }) => attribution !== 'none');
    return this.#attributed;
  }

  get voiced(): SpanIndex {
    this.#voiced ??= quotesOf(this.#statements, isVoiced);
    return this.#voiced;
  }

  get indirect(): SpanIndex {
    this.#indirect ??= quotesOf(this.#statements, ({ local }) => local.type === 'indirect');
    return this.#indirect;
  }

  get directCues(): ReadonlySet<number> {
    this.#directCues ??= startsOf(this.#statements, ({ local }) =>
      local.type === 'direct' ? local.cue[0] : undefined,
    );
    return this.#directCues;
  }

  get introduced(): ReadonlySet<number> {
    this.#introduced ??= startsOf(this.#statements, ({ local }) => local.quote[0]);
    return this.#introduced;
  }
}

/** The places of the statements. */
export const saidPlaces = (statements: readonly AttributedStatement[]): SaidPlaces =>
  new StatementPlaces(statements);

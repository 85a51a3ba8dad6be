/** Which statement a tag belongs to. */

import type { LocalAnalysis, LocalStatement } from '../analysis/local.js';
import { endOf, type Reading, startOf } from '../analysis/reading.js';
import { lastPassing } from '../text/search.js';
import type { Span } from '../text/span.js';
import { placesOf, type StatementPlaces } from './pieces.js';
import { answers, type Tag } from './tag.js';

/** Tells what tags of a paragraph belong to; a value of its own, so that it is worked out once and only if asked. */
export interface TagBinder {
  /**
   * The statements that a tag at the offset belongs to, as indices: the nearest one that ends before it in the sentence
   * that it stands in or behind, else the one that it stands in; with it those that share its cue, and those inside it
   * that have no speaker of their own. Empty for a tag behind a sentence without a statement.
   * Examples: docs/source-tags.md.
   */
  statementsFor(offset: number): readonly number[];
  /** The statements that a place lies in, as indices. */
  statementsAt(place: Span): readonly number[];
}

/** Statements by what makes them one: those with the same cue („Ja“, sagte sie, „und nein.“), those inside another. */
interface Partners {
  readonly byCue: ReadonlyMap<number, readonly number[]>;
  readonly inside: ReadonlyMap<number, readonly number[]>;
}

/**
 * The stretch of a paragraph that a tag answers for: the sentence that it stands in or behind. A tag after
 * „… sicher.“ belongs to that sentence, one in the middle of a sentence to what stands before it.
 */
function scopeOfTag(reading: Reading, offset: number): Span {
  const { periods } = reading;
  const period = periods[lastPassing(periods, ({ first }) => startOf(reading, first) < offset)];
  if (period === undefined) return { start: offset, end: offset };
  return { start: startOf(reading, period.first), end: Math.max(offset, endOf(reading, period.last - 1)) };
}

const cueOf = (statement: LocalStatement | undefined): number => statement?.cue[0]?.start ?? -1;

/** The statement that this one stands in, if nobody is said to have made this one; -1 otherwise. */
const parentOf = ({ parent, speakerKind, cue }: LocalStatement): number =>
  speakerKind === 'none' && cue.length === 0 ? parent : -1;

function groupBy(
  statements: readonly LocalStatement[],
  keyOf: (statement: LocalStatement) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  statements.forEach((statement, index) => {
    const key = keyOf(statement);
    if (key < 0) return;
    const group = groups.get(key) ?? [];
    group.push(index);
    groups.set(key, group);
  });
  return groups;
}

/** The statement with all that goes with it, in order. */
function withPartners(statements: readonly LocalStatement[], index: number, partners: Partners): number[] {
  if (index < 0) return [];
  const sameCue = partners.byCue.get(cueOf(statements[index])) ?? [];
  const inside = partners.inside.get(index) ?? [];
  return [...new Set([index, ...sameCue, ...inside])].sort((a, b) => a - b);
}

/** The binder of a paragraph. */
export function createTagBinder({ reading, statements }: LocalAnalysis): TagBinder {
  let places: StatementPlaces | undefined;
  let partners: Partners | undefined;
  const known = (): StatementPlaces => {
    places ??= placesOf(statements);
    return places;
  };
  return {
    statementsFor(offset) {
      partners ??= { byCue: groupBy(statements, cueOf), inside: groupBy(statements, parentOf) };
      const ended = known().endingBefore(offset, scopeOfTag(reading, offset).start);
      return withPartners(statements, ended < 0 ? known().around(offset) : ended, partners);
    },
    statementsAt: (place) => known().holding(place),
  };
}

/** A paragraph with its tags and what they belong to. */
export interface BoundParagraph {
  readonly local: LocalAnalysis;
  readonly tags: readonly Tag[];
  readonly statements: readonly { readonly tags: readonly Tag[] }[];
  readonly binder: TagBinder;
}

/** The first tag behind the place that says anything and stands in or behind the same sentence. */
function tagOfSentence({ local, tags }: BoundParagraph, place: Span): Tag | null {
  for (let i = lastPassing(tags, ({ span }) => span.start <= place.start) + 1; i < tags.length; i++) {
    const tag = tags[i];
    if (tag === undefined || scopeOfTag(local.reading, tag.span.start).start > place.start) return null;
    if (answers(tag)) return tag;
  }
  return null;
}

/**
 * The tag that answers for a place, or null: one that belongs to a statement there; where nobody states anything, one
 * behind the place in or behind the same sentence.
 */
export function tagFor(paragraph: BoundParagraph, place: Span): Tag | null {
  const { tags, statements, binder } = paragraph;
  if (tags.length === 0) return null;
  const here = binder.statementsAt(place);
  if (here.length === 0) return tagOfSentence(paragraph, place);
  return here.flatMap((index) => statements[index]?.tags ?? []).find(answers) ?? null;
}

/** Where a source tag stands that is to say who is behind some words. */

import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import type { Tag } from '../tags/tag.js';
import { overlaps, type Span, sliceSpan } from '../text/span.js';
import { statementAt } from './statements.js';

/** What is said, and who says it. The frame may reach further: „sagte sie, und“. */
const ownSpans = ({ quote, cue, speaker }: Statement): readonly Span[] => [...quote, ...cue, ...speaker];

const ownEnd = (statement: Statement): number => Math.max(0, ...ownSpans(statement).map(({ end }) => end));

const firstWord = ({ quote, cue }: Statement): number =>
  Math.min(...[...quote, ...cue].map(({ start }) => start));

const sentenceAround = ({ sentences }: Report, end: number): Span | undefined =>
  sentences.find((each) => each.start < end && end <= each.end);

/** True if a statement begins behind a place, in the sentence that goes on there. */
const isFollowed = ({ statements }: Report, end: number, sentence: Span): boolean =>
  statements.some((other) => firstWord(other) >= end && firstWord(other) < sentence.end);

/** Behind the sentence in which the statement ends, or right behind the statement if another follows there. */
export function tagPlace(report: Report, statement: Statement): number {
  const end = ownEnd(statement);
  const sentence = sentenceAround(report, end);
  return sentence === undefined || isFollowed(report, end, sentence) ? end : sentence.end;
}

/** The tag that stands behind a place already, with nothing but white space in between. */
export const tagBehind = ({ text, tags }: Report, place: number): Tag | undefined =>
  tags.find(({ span }) => span.start >= place && text.slice(place, span.start).trim() === '');

/** The statement at the cursor; of those that a selection holds a part of, the one that ends last. */
function statementIn(report: Report, selected: Span): Statement | null {
  if (selected.start === selected.end) return statementAt(report, selected.start);
  const [last = null] = report.statements
    .filter((statement) => ownSpans(statement).some((span) => overlaps(span, selected)))
    .sort((a, b) => ownEnd(b) - ownEnd(a));
  return last;
}

/** The end of the word that a place stands in. */
function wordEnd(text: string, offset: number): number {
  const rest = /[\p{L}\p{M}\p{N}]*/uy;
  rest.lastIndex = offset;
  rest.exec(text);
  return rest.lastIndex;
}

/**
 * The place for words that are no statement. Null outside of sentences, and behind a statement in the same sentence: the
 * tag would belong to that one.
 */
function placeBehind(report: Report, { start, end }: Span): number | null {
  const sentence = sentenceAround(report, end);
  if (sentence === undefined || start === end) return null;
  const isTaken = report.statements.some(
    (other) => sentence.start < ownEnd(other) && ownEnd(other) <= start && firstWord(other) < start,
  );
  if (isTaken) return null;
  return isFollowed(report, end, sentence) ? wordEnd(report.text, end) : sentence.end;
}

/** The span without white space at its ends. */
function trimmed(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/**
 * What a tag for the selected words, or for the statement at the cursor, is written in place of: the tag that stands
 * there, or an empty span. Null where there is no statement at the cursor, or no place for a tag of the selection.
 */
export function tagSpan(report: Report, selection: Span): Span | null {
  const selected = trimmed(report.text, selection);
  const around = report.tags.find(({ span }) => span.start <= selected.start && selected.end <= span.end);
  if (around !== undefined) return around.span;
  const statement = statementIn(report, selected);
  const place = statement === null ? placeBehind(report, selected) : tagPlace(report, statement);
  return place === null ? null : (tagBehind(report, place)?.span ?? { start: place, end: place });
}

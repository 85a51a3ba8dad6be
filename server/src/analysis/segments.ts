/** Third stage: cuts a period at commas, dashes, colons and between coordinated predicates. */

import { Feature, has } from '../lexicon/word-features.js';
import { TokenKind } from '../text/tokens.js';
import { featuresAt, isOpen, Layer, lowerAt, type Reading, surfaceAt, type TokenRange } from './reading.js';

/** What stands before a segment: the start of its period, a mark, a coordinator (und …), or a quoted block. */
export type Boundary = 'start' | 'comma' | 'dash' | 'colon' | 'semicolon' | 'coordinator' | 'block';

/** A stretch of a period between two boundaries. */
export interface Segment extends TokenRange {
  readonly before: Boundary;
  /** True for a quoted block, which is opaque. */
  readonly quoted: boolean;
}

const BOUNDARIES: ReadonlyMap<string, Boundary> = new Map([
  [',', 'comma'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'dash'],
  [':', 'colon'],
  [';', 'semicolon'],
]);

/** Coordinators that can join two predicates of one sentence, or open a main clause. */
export const JOINING = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'sowie', 'jedoch']);

const UNCLEAR = Feature.infinitive | Feature.pastParticiple;

/** A finite verb that can be nothing else (not an infinitive, not a participle). */
export function isClearlyFinite(features: number): boolean {
  return has(features, Feature.finite) && !has(features, UNCLEAR);
}

const isOpenFinite = (reading: Reading, token: number): boolean =>
  isClearlyFinite(featuresAt(reading, token)) && isOpen(reading, token);

/** The last token of the range that is clearly a finite verb; -1 for none. */
function lastClearFinite(reading: Reading, first: number, last: number): number {
  let i = last - 1;
  while (i >= first && !isOpenFinite(reading, i)) i--;
  return i < first ? -1 : i;
}

const isJoining = (reading: Reading, token: number): boolean =>
  has(featuresAt(reading, token), Feature.coordinator) &&
  JOINING.has(lowerAt(reading, token)) &&
  isOpen(reading, token);

/** A predicate may start right after its coordinator with a form that is finite or participle: und bestätigt, dass … */
function startsPredicate(reading: Reading, at: number): boolean {
  const features = featuresAt(reading, at);
  return has(features, Feature.finite) && has(features, Feature.cueVerb);
}

/** Splits a segment between coordinated predicates: „sie kam | und sagte“. One pass over its tokens. */
function splitCoordinated(reading: Reading, segment: Segment, result: Segment[]): void {
  let { first, before } = segment;
  let hasFinite = isOpenFinite(reading, first);
  const lastFinite = lastClearFinite(reading, first, segment.last);
  for (let i = segment.first + 1; i < segment.last - 1; i++) {
    if (hasFinite && isJoining(reading, i) && (lastFinite > i || startsPredicate(reading, i + 1))) {
      result.push({ first, last: i, before, quoted: false });
      first = i;
      before = 'coordinator';
      hasFinite = false;
    }
    hasFinite ||= isOpenFinite(reading, i);
  }
  result.push({ first, last: segment.last, before, quoted: false });
}

function boundaryAt(reading: Reading, token: number): Boundary | undefined {
  const isMark = reading.tokens.kinds[token] === TokenKind.punctuation && isOpen(reading, token);
  return isMark ? BOUNDARIES.get(surfaceAt(reading, token)) : undefined;
}

/** Cuts a period into segments; the boundary marks themselves belong to none, final punctuation to the last. */
export function segmentPeriod(reading: Reading, period: TokenRange): Segment[] {
  const result: Segment[] = [];
  let first = period.first;
  let before: Boundary = 'start';
  const close = (last: number): void => {
    if (last > first) splitCoordinated(reading, { first, last, before, quoted: false }, result);
  };
  let i = period.first;
  while (i < period.last) {
    if (reading.layers[i] === Layer.quoted) {
      const block = blockAt(reading, i);
      close(i);
      const last = Math.min(block, period.last);
      result.push({ first: i, last, before, quoted: true });
      first = last;
      before = 'block';
      i = last;
      continue;
    }
    const boundary = boundaryAt(reading, i);
    if (boundary !== undefined) {
      close(i);
      first = i + 1;
      before = boundary;
    }
    i++;
  }
  close(period.last);
  return result;
}

/** End of the quoted block that starts at the token. */
function blockAt(reading: Reading, token: number): number {
  const { blocks } = reading;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.last ?? token + 1;
}

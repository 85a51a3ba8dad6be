/** Where the finite verb of a clause stands. */

import { Feature, has } from '../lexicon/word-features.js';
import { Shape } from '../lexicon/word-shape.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { featuresAt, isOpen, lowerAt, type Reading, shapeAt } from './reading.js';
import { isClearlyFinite } from './segments.js';

/** „die angekündigte Reform“: an adjective between determiner or preposition and noun is no verb. */
function isAttributive(reading: Reading, token: number, last: number): boolean {
  if (token + 1 >= last || reading.words[token + 1]?.capital !== true) return false;
  return (
    has(shapeAt(reading, token), Shape.adjectival) &&
    has(featuresAt(reading, token - 1), Feature.determiner | Feature.preposition) &&
    isOpen(reading, token - 1)
  );
}

/** An infinitive behind zu is finite in no clause: „um ihn zu finden“. */
const followsZu = (reading: Reading, token: number): boolean => lowerAt(reading, token - 1) === 'zu';

/** True if the token can be a finite verb where it stands. */
const mayBeFinite = (reading: Reading, token: number, last: number): boolean =>
  has(featuresAt(reading, token), Feature.finite) &&
  isOpen(reading, token) &&
  !isAttributive(reading, token, last) &&
  !followsZu(reading, token);

/** The last finite verb of a clause whose verb comes last, a clear form before one that may be an infinitive; -1 for none. */
export function lastFinite(reading: Reading, first: number, last: number): number {
  let unclear = -1;
  for (let i = last - 1; i > first; i--) {
    if (!mayBeFinite(reading, i, last)) continue;
    if (isClearlyFinite(featuresAt(reading, i))) return i;
    if (unclear < 0) unclear = i;
  }
  return unclear;
}

/** The finite verb of a clause whose verb comes second or first: a clear form before one that may be no finite verb; -1 for none. */
export function firstFinite(reading: Reading, first: number, last: number): number {
  let unclear = -1;
  for (let i = first; i < last; i++) {
    if (!mayBeFinite(reading, i, last)) continue;
    if (isClearlyFinite(featuresAt(reading, i))) return i;
    if (unclear < 0) unclear = i;
  }
  return unclear;
}

/** True if nothing but punctuation and hidden tokens follows. */
function endsSegment(reading: Reading, token: number, last: number): boolean {
  for (let i = token + 1; i < last; i++) {
    if (has(shapeAt(reading, i), Shape.wordlike) && isOpen(reading, i)) return false;
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

/** True if the range holds an infinitive with zu. */
export function zuInfinitive(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    if (has(featuresAt(reading, i), Feature.zuInfinitive)) return true;
    if (has(featuresAt(reading, i + 1), Feature.infinitive) && lowerAt(reading, i) === 'zu') return true;
  }
  return false;
}

/** True if the finite verb comes last, or is followed only by what may trail behind it. */
export function finalVerbEnds(reading: Reading, from: number, last: number): boolean {
  const finite = lastFinite(reading, from, last);
  if (finite <= from + 1) return finite === from + 1 && endsSegment(reading, finite, last);
  if (!isClearlyFinite(featuresAt(reading, finite)) && zuInfinitive(reading, from, last)) return false;
  if (endsSegment(reading, finite, last)) return true;
  const next = finite + 1;
  const trails = TRAILING.has(lowerAt(reading, next)) || has(featuresAt(reading, next), Feature.infinitive);
  return trails && !standsSecond(reading, from, finite);
}

/** „die Stadt habe …“: only a noun phrase stands before the verb, as in a main clause. */
export function standsSecond(reading: Reading, from: number, finite: number): boolean {
  return nounPhraseEnd(reading, from, finite) === finite;
}

/** Noun phrases: where they start, where they end, and which case their first word allows. */

import { Feature, has } from '../lexicon/word-features.js';
import { Shape } from '../lexicon/word-shape.js';
import { featuresAt, isOpen, Layer, lowerAt, type Reading, shapeAt, type TokenRange } from './reading.js';

/** Determiners that cannot be nominative, so that their phrase is no subject. */
const OBLIQUE = new Set([
  'dem',
  'den',
  'des',
  'einem',
  'einen',
  'eines',
  'ihrem',
  'ihren',
  'ihres',
  'seinem',
  'seinen',
  'seines',
  'diesem',
  'diesen',
  'dieses',
  'jenem',
  'jenen',
  'keinem',
  'keinen',
  'ihm',
  'ihn',
  'ihnen',
  'uns',
  'mich',
  'mir',
]);
const GENITIVE = new Set([
  'der',
  'des',
  'eines',
  'einer',
  'ihrer',
  'ihres',
  'seiner',
  'seines',
  'dieser',
  'dieses',
  'zweier',
  'mehrerer',
]);
/** Prepositions whose phrase belongs to the noun before it: der Sprecher von X, das Amt für Y, ein Mann aus Z. */
const ATTACHING = new Set(['von', 'vom', 'aus', 'für']);
const CONJUNCTIONS = new Set(['und', 'sowie', 'oder', '&']);
const PARTICLES = new Set([
  'auch',
  'selbst',
  'sogar',
  'nur',
  'lediglich',
  'vor',
  'allem',
  'gerade',
  'zumindest',
  'allein',
]);
/** Marks that may trail behind a noun phrase. */
const TRAILING_MARKS = new Set([',', ';', ':', '–', '-']);

const FUNCTION_WORD =
  Feature.adverb |
  Feature.preposition |
  Feature.subordinator |
  Feature.coordinator |
  Feature.determiner |
  Feature.personalPronoun |
  Feature.pastParticiple;
/** Nouns that head phrases with a genitive; a lone capitalised word that is none of them is a name. */
const HEADS =
  Feature.person | Feature.organisation | Feature.document | Feature.group | Feature.place | Feature.time;
const NAMES = Feature.givenName | Feature.organisation | Feature.person | Feature.place;

/**
 * A noun or name: capitalised and no small word at the start of a sentence („Demnach“, „Nach“), or the name of a site
 * or union that is written small („hafenbote.de“, „ver.di“).
 */
export function isNominal(reading: Reading, token: number): boolean {
  const word = reading.words[token];
  if (word === undefined) return false;
  const features = featuresAt(reading, token);
  if (word.capital) return !has(features, FUNCTION_WORD) || has(features, NAMES);
  return has(features, Feature.organisation) || has(word.shape, Shape.smallName);
}

/** What opens a phrase of its own: „sagte dem Sender“ holds no attribute. */
const PHRASE_START = Feature.determiner | Feature.personalPronoun | Feature.preposition;

/** Words that stand between determiner and noun: adjectives, participles, numbers, adverbs before them. */
function isPrenominal(reading: Reading, token: number): boolean {
  const features = featuresAt(reading, token);
  if (has(features, Feature.preposition | Feature.coordinator | Feature.subordinator)) return false;
  if (has(features, Feature.finite) && has(featuresAt(reading, token + 1), PHRASE_START)) return false;
  const shape = shapeAt(reading, token);
  return (
    has(features, Feature.adverb) ||
    has(shape, Shape.digit) ||
    (has(shape, Shape.adjectival) && !has(features, Feature.personalPronoun))
  );
}

/** Index of the noun that heads the phrase from `token` on, or -1 if no noun phrase starts there. */
function headFrom(reading: Reading, token: number, limit: number): number {
  let i = token;
  if (has(featuresAt(reading, i), Feature.determiner)) i++;
  for (; i < limit; i++) {
    if (reading.layers[i] === Layer.hidden) continue;
    if (isNominal(reading, i)) return i;
    if (!isPrenominal(reading, i)) return -1;
  }
  return -1;
}

/** True if the phrase that starts at `token` can be nominative by its first word. */
export function mayBeNominative(reading: Reading, token: number): boolean {
  return !OBLIQUE.has(lowerAt(reading, token));
}

/** End of the run of names and nouns after a head: „Bürgermeister Jonas von der Aue (parteilos)“. */
function runEnd(reading: Reading, head: number, limit: number): number {
  let end = head + 1;
  for (let i = head + 1; i < limit; i++) {
    if (isNominal(reading, i)) {
      if (has(featuresAt(reading, i), Feature.time)) break;
      end = i + 1;
    } else if (reading.layers[i] === Layer.hidden) {
      if (/[)\]“”"»«]/.test(lowerAt(reading, i)) && end >= i - 1) end = i + 1;
      else if (isBracketed(reading, i)) end = i + 1;
    } else if (!has(featuresAt(reading, i), Feature.nameParticle) || !namesFollow(reading, i, limit)) break;
  }
  return end;
}

const isBracketed = (reading: Reading, token: number): boolean =>
  reading.layers[token] === Layer.hidden && !/[„“”"»«‚‘’›‹']/.test(lowerAt(reading, token));

/** „von der Aue“: a particle counts only between names. */
function namesFollow(reading: Reading, token: number, limit: number): boolean {
  let i = token + 1;
  while (i < limit && has(featuresAt(reading, i), Feature.nameParticle) && !isNominal(reading, i)) i++;
  return (
    i < limit &&
    isNominal(reading, i) &&
    has(featuresAt(reading, token - 1), Feature.givenName | Feature.title)
  );
}

/**
 * End of the noun phrase that starts at `token`, with what belongs to its noun: names, genitives, „von …“, „und …“.
 * Returns `token` if none starts there. Example: from „der“ in „sagte der Sprecher der Stadt am Montag“ to „Stadt“.
 */
export function nounPhraseEnd(reading: Reading, token: number, limit: number): number {
  const head = headFrom(reading, token, limit);
  if (head < 0) return token;
  let end = runEnd(reading, head, limit);
  for (let parts = 0; parts < LONGEST_CHAIN && end < limit; parts++) {
    const next = continuation(reading, token, end, limit);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** „ein Bericht des Amtes der Stadt von gestern“: attributes behind a noun, one behind the other, are few. */
const LONGEST_CHAIN = 2;

/** „sagte Anna Berg der Zeitung“, „sagte Kessler der Zeitung“: a name takes no genitive. */
function endsWithName(reading: Reading, start: number, end: number): boolean {
  if (has(featuresAt(reading, end - 2), Feature.givenName)) return true;
  const saying =
    has(featuresAt(reading, start - 1), Feature.cueVerb) && reading.words[start]?.cueNouns.length === 0;
  return saying && end - start === 1 && !has(featuresAt(reading, start), HEADS);
}

function continuation(reading: Reading, start: number, end: number, limit: number): number {
  const lower = lowerAt(reading, end);
  if (!isOpen(reading, end)) return end;
  if (
    GENITIVE.has(lower) &&
    has(featuresAt(reading, end), Feature.determiner) &&
    !endsWithName(reading, start, end)
  ) {
    const head = headFrom(reading, end, limit);
    return head < 0 ? end : runEnd(reading, head, limit);
  }
  if (!ATTACHING.has(lower) && !CONJUNCTIONS.has(lower)) return end;
  if (CONJUNCTIONS.has(lower) && !mayBeNominative(reading, end + 1)) return end;
  const head = headFrom(reading, end + 1, limit);
  return head < 0 || quotesFragment(reading, end + 1, head) ? end : runEnd(reading, head, limit);
}

/** „sprach von der „schlimmsten Lage““: what the marks hold belongs to the verb, unless it is a name. */
function quotesFragment(reading: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i++) {
    if (reading.layers[i] === Layer.hidden && !isNominal(reading, i + 1)) return true;
  }
  return false;
}

/** Skips particles that go before a subject: „auch die Polizei“, „selbst Kritiker“. */
export function skipParticles(reading: Reading, token: number, limit: number): number {
  let i = token;
  while (i < limit && (!isOpen(reading, i) || PARTICLES.has(lowerAt(reading, i)))) i++;
  return i < limit ? i : token;
}

/** Shrinks a range by adverbs and hidden or open marks at its end: „Die Kanadier hingegen“ to „Die Kanadier“. */
export function trimRight(reading: Reading, range: TokenRange): TokenRange {
  let { last } = range;
  while (last > range.first + 1) {
    const token = last - 1;
    const features = featuresAt(reading, token);
    const isAdverb = has(features, Feature.adverb) && !isNominal(reading, token);
    const isComma = isOpen(reading, token) && TRAILING_MARKS.has(lowerAt(reading, token));
    if (!isAdverb && !isComma) break;
    last--;
  }
  return { first: range.first, last };
}

/** Start of the noun phrase that ends before `token`, not before `from`; `token` if none ends there. */
export function nounPhraseStart(reading: Reading, token: number, from: number): number {
  let start = token;
  for (let i = token - 1; i >= from; i--) {
    const features = featuresAt(reading, i);
    if (has(features, Feature.finite) && !isNominal(reading, i)) break;
    if (has(features, Feature.determiner)) {
      start = i;
      if (!GENITIVE.has(lowerAt(reading, i)) || !isNominal(reading, i - 1) || i - 1 < from) break;
      continue;
    }
    const inside = isNominal(reading, i) || !isOpen(reading, i) || isPrenominal(reading, i);
    if (!inside && !CONJUNCTIONS.has(lowerAt(reading, i)) && !ATTACHING.has(lowerAt(reading, i))) break;
    start = i;
  }
  return start;
}

/** Quotation marks that are no speech: names of papers, films and ships, glosses, words under discussion. */

import { Feature, has } from '../../lexicon/word-features.js';
import type { Grammar } from '../grammar.js';
import { isInCompound } from '../quotations.js';
import { anyHas, featuresAt, Layer, lowerAt, spanOf, type TokenRange } from '../reading.js';

/** Words before a quotation that make it a name or a word under discussion. */
const NAMING = new Set([
  'sogenannte',
  'sogenannten',
  'sogenannter',
  'sogenanntes',
  'genannte',
  'genannten',
  'namens',
  'titel',
  'motto',
  'stichwort',
  'kurz',
  'laut',
  'etwa',
  'deutsch',
  'englisch',
]);
/** Words behind it that do. */
const NAMED = new Set(['genannt', 'genannte', 'genannten']);
const NAME_WORDS = 5;
const LONGEST_NAME = 9;
/** „sei ein „Papiertiger““: an indefinite article characterises, a definite one names. */
const INDEFINITE = /^k?ein(?:e[mnrs]?)?$/;

/** True if an indefinite article stands right before the marks. */
export const isIndefinite = ({ reading }: Grammar, outer: TokenRange): boolean =>
  INDEFINITE.test(lowerAt(reading, outer.first - 1));

/** „Hafenbote“, „Ultimate Aero“, „documenta 12“: capitals and numbers only, a few words. */
export function isTitleCase(grammar: Grammar, inner: TokenRange): boolean {
  if (inner.last - inner.first > NAME_WORDS) return false;
  for (let i = inner.first; i < inner.last; i++) {
    const word = grammar.reading.words[i];
    if (word === undefined || (!word.capital && !/^[^\p{L}]/u.test(word.surface))) return false;
  }
  return true;
}

/** „Rohrblatt GmbH (kurz: „RG“)“: glosses in brackets name or translate. */
export function isGloss(grammar: Grammar, outer: TokenRange): boolean {
  let before = outer.first - 1;
  while (before >= grammar.period.first && /^[:(]$/.test(lowerAt(grammar.reading, before))) before--;
  const bracketed = grammar.reading.words[outer.first - 1]?.surface === '(';
  return (
    bracketed ||
    NAMING.has(lowerAt(grammar.reading, before)) ||
    NAMED.has(lowerAt(grammar.reading, outer.last))
  );
}

/** Starts like a name and holds no verb: „Rat für nationale Sicherheit“, „La Gazzetta del Mare“. */
function isNameLike({ reading }: Grammar, inner: TokenRange): boolean {
  if (inner.last - inner.first > LONGEST_NAME || reading.words[inner.first]?.capital !== true) return false;
  return !anyHas(reading, inner, Feature.finite);
}

/** „das Magazin „auto und schiff““, „die Yacht „Ein Tag am Meer““: the noun right before names what the marks hold. */
function isApposition({ reading, period }: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  const noun = reading.words[outer.first - 1];
  if (
    noun?.capital !== true ||
    outer.first <= period.first ||
    noun.cueNouns.some(({ frames }) => frames.includes('quote'))
  )
    return false;
  return reading.words[inner.first]?.capital === true || has(noun.features, Feature.organisation);
}

/** „die in Kaltenau liegende „Seerose““: an attribute stands before the marks as it would before a noun. */
export function isAttribute({ reading, period }: Grammar, token: number): boolean {
  if (token < period.first || reading.words[token]?.capital === true) return false;
  return (
    /(?:e|en|er|es|em)$/.test(lowerAt(reading, token)) &&
    !has(featuresAt(reading, token), Feature.finite | Feature.adverb | Feature.preposition)
  );
}

/** What stands before a noun stands before these marks too. */
function standsLikeNoun(grammar: Grammar, outer: TokenRange): boolean {
  const before = outer.first - 1;
  const features = featuresAt(grammar.reading, before);
  return (
    has(features, Feature.determiner | Feature.preposition) ||
    isAttribute(grammar, before) ||
    grammar.reading.words[before]?.capital === true
  );
}

/** „des „Aufrufs zum Streik““: a name is not inflected inside its marks. */
function isInflected({ reading }: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  const genitive = lowerAt(reading, outer.first - 1) === 'des' && lowerAt(reading, inner.first).endsWith('s');
  return genitive && has(featuresAt(reading, outer.first - 1), Feature.determiner);
}

/** True for names of papers, films, ships, programmes, and for words under discussion. */
export function isName(grammar: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  if (
    isInCompound(grammar.reading.text, spanOf(grammar.reading, outer.first, outer.last)) ||
    isApposition(grammar, outer, inner)
  )
    return true;
  const before = outer.first - 1;
  const word = lowerAt(grammar.reading, before);
  if (word === 'als') return false;
  if (before < grammar.period.first)
    return isNameLike(grammar, inner) && inner.last - inner.first <= NAME_WORDS;
  if (!standsLikeNoun(grammar, outer) || isInflected(grammar, outer, inner)) return false;
  const definite =
    has(featuresAt(grammar.reading, before), Feature.determiner) && !isIndefinite(grammar, outer);
  return isTitleCase(grammar, inner) || (isNameLike(grammar, inner) && definite);
}

/** True inside brackets, which gloss what stands before them. */
export function isBracketed({ reading }: Grammar, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (reading.layers[i] === Layer.open) return false;
  return true;
}

/** Quotation marks that are not speech: titles, names, ships, irony inside a compound. */

import { isInCompound, type Quotation } from '../analysis/quotations.js';
import { anyHas, featuresAt, lowerAt, type Reading, tokenAt } from '../analysis/reading.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { ParagraphFacts } from './rule.js';

const SO_CALLED = /^so(?:genannt|-genannt)/;
/** „Der Film heißt „Die lange Nacht““. */
const NAMING = new Set(['genannte', 'heißt', 'heißen', 'hieß', 'hießen', 'namens', 'titels']);
/** What has a title or a wording of its own, whatever its length. */
const WORKS =
  /(?:überschrift|schlagzeile|buch|film|lied|song|stück|oper|roman|ausstellung|serie|reihe|sendung|motto|titel|slogan|album|projekt|kampagne|initiative|konzert|programm|gedicht|zeitschrift|magazin|zeitung|podcast)s?$/;
/** „Auf dem Schild stand „…““: writing has its place as its source. */
const STANDS = new Set([
  'stand',
  'steht',
  'standen',
  'stehen',
  'prangt',
  'prangte',
  'prangten',
  'lautet',
  'lautete',
]);
const LONGEST_NAME = 6;

/** True if the word before the marks says that a name, a title or an inscription follows. */
function names(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return (
    SO_CALLED.test(word) ||
    NAMING.has(word) ||
    STANDS.has(word) ||
    (reading.words[token]?.capital === true && WORKS.test(word))
  );
}

/** Short, capitalised, without a verb, behind an article, a preposition or another noun: the paper „Hafenbote“. */
function isTitle(reading: Reading, { open, close, span }: Quotation): boolean {
  const first = tokenAt(reading.tokens, open.end);
  const last = tokenAt(reading.tokens, close.start);
  const before = tokenAt(reading.tokens, span.start) - 1;
  if (names(reading, before)) return true;
  if (
    last - first > LONGEST_NAME ||
    reading.words[first]?.capital !== true ||
    anyHas(reading, { first, last }, Feature.finite)
  )
    return false;
  const features = featuresAt(reading, before);
  return (
    before >= 0 &&
    (has(features, Feature.determiner | Feature.preposition) || reading.words[before]?.capital === true)
  );
}

/** True if the quotation marks set off a name or a word rather than what somebody says. */
export function looksLikeName(facts: ParagraphFacts, quotation: Quotation): boolean {
  return isInCompound(facts.text, quotation.span) || isTitle(facts.local.reading, quotation);
}

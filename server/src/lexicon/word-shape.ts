/** What the letters of a word tell without any list, as bits: asked of every token, so worked out once per word. */

import { CharClass, classAt, isLetterClass } from '../text/char-class.js';

export const Shape = {
  /** Holds a letter or digit, as marks do not: „Haus“, „14.“, „-verbot“. */
  wordlike: 1 << 0,
  /** Starts with a letter or digit: „Haus“, but not „-verbot“. */
  initial: 1 << 1,
  /** Starts with a digit from 0 to 9: „14.“, „2,5“. */
  digit: 1 << 2,
  /** Ends like an inflected adjective: -e, -em, -en, -er, -es. */
  adjectival: 1 << 3,
  /** A name that starts small: it has a capital behind a hyphen („al-Qasr“) or is a site („hafenbote.de“). */
  smallName: 1 << 4,
} as const;

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const HYPHENATED_NAME = /-\p{Lu}/u;
const SITE = /^\p{L}[\p{L}\d-]+\.\p{L}{2,}$/u;
const DIGIT = /^\d/;
const ADJECTIVE = /e[mnrs]?$/i;

function startsAlphanumeric(word: string): boolean {
  const known = classAt(word, 0);
  return isLetterClass(known) || known === CharClass.digit;
}

const isSmallName = (word: string): boolean =>
  (word.includes('-') && HYPHENATED_NAME.test(word)) || (word.includes('.') && SITE.test(word));

/** The `Shape` of a word as written. Example: `shapeOf('neuer')` is `wordlike | initial | adjectival`. */
export function shapeOf(surface: string): number {
  let shape = 0;
  if (startsAlphanumeric(surface)) shape |= Shape.wordlike | Shape.initial;
  else if (ALPHANUMERIC.test(surface)) shape |= Shape.wordlike;
  if (DIGIT.test(surface)) shape |= Shape.digit;
  if (ADJECTIVE.test(surface)) shape |= Shape.adjectival;
  if (isSmallName(surface)) shape |= Shape.smallName;
  return shape;
}

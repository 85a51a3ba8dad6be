/** Words as the tokenizer sees them, with everything that hyphens, dots and apostrophes hold together. */

import { CharClass, charClass, classAt, isLetterClass, isWordClass, widthAt } from './char-class.js';
import { Code } from './char-codes.js';
import { endsText } from './text-end.js';

const ROMAN_DIGITS = 'IVX';
const LONGEST_ROMAN = 6;
/** Marks that end a sentence round a web address rather than belonging to it. */
const TRAILING_PUNCTUATION = '.,;:!?)]}';

const isHyphen = (code: number): boolean =>
  code === Code.hyphenMinus || code === Code.hyphen || code === Code.nonBreakingHyphen;

/** True if the word has digits only up to `at`: „2012“ in „2012-2013“, which is a range and no compound. */
function isAllDigits(text: string, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (charClass(text.charCodeAt(i)) !== CharClass.digit) return false;
  return true;
}

/** True if only one letter stands between the last dot (or the start) and `at`: „z“ and „B“ in „z.B.“. */
function isInitial(text: string, start: number, at: number): boolean {
  if (!isLetterClass(charClass(text.charCodeAt(at - 1)))) return false;
  return at - 1 === start || text.charCodeAt(at - 2) === Code.fullStop;
}

/** „12-Punkte“, „Luft- und“, but neither „2012-2013“ nor „Wort--“. */
function hyphenJoins(text: string, start: number, at: number): boolean {
  const after = classAt(text, at + 1);
  if (after === CharClass.digit) return !isAllDigits(text, start, at);
  return isWordClass(after) || !isHyphen(text.charCodeAt(at + 1));
}

/** „ver.di“, „z.B“, „U.S.A“, „Sojus-2.1b“, „Dipl.-Ing“, but not „kam.Der“ or „11.September“. */
function dotJoins(text: string, start: number, at: number): boolean {
  const before = charClass(text.charCodeAt(at - 1));
  const after = classAt(text, at + 1);
  if (after === CharClass.digit) return before === CharClass.digit;
  if (after === CharClass.lower) {
    return before !== CharClass.digit || charClass(text.charCodeAt(start)) !== CharClass.digit;
  }
  if (after === CharClass.upper) return isInitial(text, start, at);
  return isHyphen(text.charCodeAt(at + 1)) && isLetterClass(classAt(text, at + 2));
}

/** „Bürger:innen“, „Schüler*innen“. */
const genderMarkJoins = (text: string, at: number): boolean =>
  isLetterClass(charClass(text.charCodeAt(at - 1))) && classAt(text, at + 1) === CharClass.lower;

function joinsWordParts(text: string, at: number): boolean {
  return isWordClass(classAt(text, at + 1));
}

function joinsLetters(text: string, at: number): boolean {
  return isLetterClass(charClass(text.charCodeAt(at - 1))) && isLetterClass(classAt(text, at + 1));
}

/** True if the mark at `at`, which follows a word that starts at `start`, belongs to the word. */
function joins(text: string, start: number, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case Code.hyphenMinus:
    case Code.hyphen:
    case Code.nonBreakingHyphen:
      return hyphenJoins(text, start, at);
    case Code.fullStop:
      return dotJoins(text, start, at);
    case Code.apostrophe:
    case Code.rightSingleQuote:
    case Code.prime:
    case Code.acuteAccent:
    case Code.graveAccent:
    case Code.underscore:
    case Code.at:
      return joinsWordParts(text, at);
    case Code.ampersand:
      return joinsLetters(text, at);
    case Code.colon:
    case Code.asterisk:
      return genderMarkJoins(text, at);
    default:
      return false;
  }
}

/** End of the word that starts at `start` and is known to reach up to `at`. */
export function scanWord(text: string, start: number, at: number): number {
  let end = at;
  while (end < text.length) {
    const known = charClass(text.charCodeAt(end));
    if (isWordClass(known)) end++;
    else if (known === CharClass.space) break;
    else if (known === CharClass.surrogate && isWordClass(classAt(text, end))) end += widthAt(text, end);
    else if (joins(text, start, end)) end++;
    else break;
  }
  return end;
}

/** True if a web address goes on at `at`, the end of its scheme: „https“ before „://“. */
export const isUrlStart = (text: string, at: number): boolean =>
  text.charCodeAt(at) === Code.colon && text.startsWith('://', at);

/** End of a web address: up to white space or a quotation mark, without the punctuation of the sentence round it. */
export function scanUrl(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const known = charClass(text.charCodeAt(end));
    if (known === CharClass.space || known === CharClass.quotationMark) break;
    end++;
  }
  while (end > at && TRAILING_PUNCTUATION.includes(text.charAt(end - 1))) end--;
  return end;
}

/** True for II to XXXIII and the like, which stand after names of rulers: „Karl IV.“ A single letter is an initial. */
export function isRoman(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST_ROMAN) return false;
  for (let i = start; i < end; i++) if (!ROMAN_DIGITS.includes(text.charAt(i))) return false;
  return true;
}

/** True if the full stop behind the initial belongs to it: „z.B.“, „W. Meier“; not in „80 km/h.“ or at the text's end. */
function initialTakesFullStop(text: string, start: number, end: number): boolean {
  if (end - 1 > start) return true;
  return text.charCodeAt(start - 1) !== Code.slash && !endsText(text, end + 1);
}

/**
 * True if the full stop behind the word `[start, end)` belongs to it: „Dr.“, „Dipl.-Ing.“, „z.B.“, „W. Meier“,
 * „Karl IV. starb“.
 */
export function isShortForm(
  text: string,
  start: number,
  end: number,
  isAbbreviation: (word: string) => boolean,
): boolean {
  if (text.charCodeAt(end) !== Code.fullStop || text.charCodeAt(end + 1) === Code.fullStop) return false;
  if (isInitial(text, start, end)) return initialTakesFullStop(text, start, end);
  if (isRoman(text, start, end)) return !endsText(text, end + 1);
  const word = text.slice(start, end + 1);
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  return isAbbreviation(word) || (lastPart !== word && isAbbreviation(lastPart));
}

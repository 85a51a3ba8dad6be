/** Cuts a text into words, numbers and marks. Knows no German word. */

import { CharClass, charClass, classAt, isLetterClass, isWordClass, widthAt } from './char-class.js';
import { Code } from './char-codes.js';
import { scanNumber, takesFullStop } from './scan-number.js';
import { isRoman, isShortForm, isUrlStart, scanUrl, scanWord } from './scan-word.js';

/** What a token is. Numbers have digits only, and marks between them; „14-jährig“ and „A320“ are words. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, quotationMark: 3, symbol: 4 } as const;

/**
 * The tokens of a text as parallel arrays, since an object for each token would cost more than finding it.
 * Offsets are UTF-16 code units, `ends` exclusive: token `i` is `text.slice(starts[i], ends[i])`.
 */
export interface Tokens {
  readonly text: string;
  /** Number of tokens. */
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** `TokenKind` of each token. */
  readonly kinds: readonly number[];
}

/** Tokens that are being collected. */
interface Collected {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
}

/** Adds a token and returns its end, where the next one is looked for. */
function add({ starts, ends, kinds }: Collected, start: number, end: number, kind: number): number {
  starts.push(start);
  ends.push(end);
  kinds.push(kind);
  return end;
}

/** Marks that people type twice for a quotation mark, and that are one token then: ,, '' << >> ``. */
const isDoubledMark = (code: number): boolean =>
  code === Code.comma ||
  code === Code.apostrophe ||
  code === Code.lessThan ||
  code === Code.greaterThan ||
  code === Code.graveAccent;

/** Marks of which several in a row are one token: ... -- –– */
const isRunMark = (code: number): boolean =>
  code === Code.fullStop || code === Code.hyphenMinus || code === Code.enDash;

function runEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

function addWord(
  tokens: Collected,
  text: string,
  start: number,
  isAbbreviation: (word: string) => boolean,
): number {
  const end = scanWord(text, start, start);
  if (isUrlStart(text, end)) return add(tokens, start, scanUrl(text, end), TokenKind.word);
  if (!isShortForm(text, start, end, isAbbreviation)) return add(tokens, start, end, TokenKind.word);
  return add(tokens, start, end + 1, isRoman(text, start, end) ? TokenKind.number : TokenKind.word);
}

function addNumber(tokens: Collected, text: string, start: number): number {
  const end = scanNumber(text, start);
  const wordEnd = scanWord(text, start, end);
  if (wordEnd > end) return add(tokens, start, wordEnd, TokenKind.word);
  return add(tokens, start, takesFullStop(text, start, end) ? end + 1 : end, TokenKind.number);
}

/** A symbol with the marks that cling to it; emoji that a joiner binds are one token. */
function addSymbol(tokens: Collected, text: string, start: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length && charClass(text.charCodeAt(end)) === CharClass.extender) {
    const isJoiner = text.charCodeAt(end) === Code.zeroWidthJoiner;
    end++;
    if (isJoiner && classAt(text, end) === CharClass.symbol) end += widthAt(text, end);
  }
  return add(tokens, start, end, TokenKind.symbol);
}

/** True for the hyphen of „-verbot“, the second part of a compound that was cut: „ein- und -ausgehen“, „Bild“-Zeitung. */
function isLeadingHyphen(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== Code.hyphenMinus || !isLetterClass(classAt(text, at + 1))) return false;
  return at === 0 || !isWordClass(charClass(text.charCodeAt(at - 1)));
}

function addMark(tokens: Collected, text: string, start: number, known: number): number {
  const code = text.charCodeAt(start);
  if (isDoubledMark(code) && text.charCodeAt(start + 1) === code) {
    return add(tokens, start, start + 2, TokenKind.quotationMark);
  }
  if (known === CharClass.quotationMark) return add(tokens, start, start + 1, TokenKind.quotationMark);
  if (known !== CharClass.punctuation) return addSymbol(tokens, text, start);
  if (isLeadingHyphen(text, start)) {
    return add(tokens, start, scanWord(text, start + 1, start + 1), TokenKind.word);
  }
  const end = isRunMark(code) ? runEnd(text, start, code) : start + widthAt(text, start);
  return add(tokens, start, end, TokenKind.punctuation);
}

/**
 * The tokens of a text, in order, without overlap; together they cover everything but white space.
 * `isAbbreviation` is asked for words before a full stop, with it („Dr.“), and says whether the full stop is theirs.
 * Kept whole: „US-Beamte“, „14. März“, „z.B.“, „1.000“, „1:0“, „W. Meier“, „ver.di“, „gibt’s“, „Luft- und“.
 * One token of two code units: the typed quotation marks ,, '' << >> ``. Surrogate pairs are never cut. Linear.
 */
export function tokenize(text: string, isAbbreviation: (word: string) => boolean): Tokens {
  const tokens: Collected = { starts: [], ends: [], kinds: [] };
  let at = 0;
  while (at < text.length) {
    const known = classAt(text, at);
    if (known === CharClass.space) at++;
    else if (known === CharClass.digit) at = addNumber(tokens, text, at);
    else if (isWordClass(known)) at = addWord(tokens, text, at, isAbbreviation);
    else at = addMark(tokens, text, at, known);
  }
  return { text, length: tokens.starts.length, ...tokens };
}

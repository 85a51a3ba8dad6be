/** What a character is to the tokenizer. */

/** Classes of UTF-16 code units. All that can stand inside a word sorts before `space`. */
export const CharClass = {
  /** Small letters and letters of scripts without case. */
  lower: 0,
  upper: 1,
  digit: 2,
  /** Combining marks, soft hyphen, joiners: belongs to the character before. */
  extender: 3,
  space: 4,
  quotationMark: 5,
  punctuation: 6,
  symbol: 7,
  /** Half of a surrogate pair; the pair decides. */
  surrogate: 8,
} as const;

/** „“‟”"»«›‹‚‘’'″ — each is one token of its own unless it is an apostrophe inside a word. */
const QUOTATION_MARKS = '„“‟”"»«›‹‚‘’\'″';
const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;
const WORD_JOINER = 0x2060;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const EXTENDERS = [SOFT_HYPHEN, WORD_JOINER, ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER];

const CLASS_PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\s/, CharClass.space],
  [/\p{Lu}|\p{Lt}/u, CharClass.upper],
  [/\p{L}/u, CharClass.lower],
  [/\p{N}/u, CharClass.digit],
  [/\p{M}/u, CharClass.extender],
  [/\p{P}/u, CharClass.punctuation],
];

function classify(code: number, char: string): number {
  if (code === ZERO_WIDTH_SPACE) return CharClass.space;
  if (EXTENDERS.includes(code)) return CharClass.extender;
  if (QUOTATION_MARKS.includes(char)) return CharClass.quotationMark;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.surrogate;
  return CLASS_PATTERNS.find(([pattern]) => pattern.test(char))?.[1] ?? CharClass.symbol;
}

/** Latin, Greek, Cyrillic, … and general punctuation are looked up; what lies behind is rare enough to be computed. */
const TABLE_SIZE = 0x2100;

/** `classify` of all these code units; in one search for each pattern, which is much faster than one for each code unit. */
function compileTable(): Uint8Array {
  const all = String.fromCharCode(...Array.from({ length: TABLE_SIZE }, (_, code) => code));
  const table = new Uint8Array(TABLE_SIZE).fill(CharClass.symbol);
  for (const [pattern, known] of CLASS_PATTERNS.toReversed()) {
    for (const { index } of all.matchAll(new RegExp(pattern, 'gu'))) table[index] = known;
  }
  for (const mark of QUOTATION_MARKS) table[mark.charCodeAt(0)] = CharClass.quotationMark;
  for (const extender of EXTENDERS) table[extender] = CharClass.extender;
  table[ZERO_WIDTH_SPACE] = CharClass.space;
  return table;
}

const TABLE = compileTable();

/**
 * The `CharClass` of a code unit; of `NaN`, which `charCodeAt` gives behind the end of a text, it is `space`.
 * Example: `charClass('ß'.charCodeAt(0))` is `CharClass.lower`.
 */
export function charClass(code: number): number {
  // Asking the table for what it does not hold, NaN above all, would make every look-up slow.
  const known = code < TABLE_SIZE ? TABLE[code] : undefined;
  if (known !== undefined) return known;
  return Number.isNaN(code) ? CharClass.space : classify(code, String.fromCharCode(code));
}

/**
 * The `CharClass` of a code point outside the Basic Multilingual Plane, or of half a pair (`symbol`). Digits out there
 * are ornaments or rare scripts and count as letters, so that numbers can be read code unit by code unit.
 */
function pairClass(codePoint: number): number {
  if (codePoint <= 0xffff) return CharClass.symbol;
  const known = classify(codePoint, String.fromCodePoint(codePoint));
  return known === CharClass.digit ? CharClass.lower : known;
}

/** The class of the character at an offset; a surrogate pair counts as one character. */
export function classAt(text: string, at: number): number {
  const known = charClass(text.charCodeAt(at));
  return known === CharClass.surrogate ? pairClass(text.codePointAt(at) ?? 0) : known;
}

/** How many code units the character at an offset has: 2 for a surrogate pair, otherwise 1. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** True for letters, digits and what clings to them. */
export const isWordClass = (known: number): boolean => known < CharClass.space;

/** True for letters. */
export const isLetterClass = (known: number): boolean =>
  known === CharClass.lower || known === CharClass.upper;

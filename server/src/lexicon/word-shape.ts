/** What the letters of a word tell without any list, as bits: asked of every token, so worked out once per word. */

export const Shape = {
  /** Holds a letter or digit, as marks do not: „Haus“, „14.“, „-verbot“. */
  wordlike: 1 << 0,
  /** Starts with a letter or digit: „Haus“, but not „-verbot“. */
  initial: 1 << 1,
  /** Starts with a digit from 0 to 9: „14.“, „2,5“. */
  digit: 1 << 2,
  /** Ends like an inflected adjective. */
  adjectival: 1 << 3,
  /** A name that starts small: it has a capital behind a hyphen („al-Qasr“) or is a site („hafenbote.de“). */
  smallName: 1 << 4,
} as const;

/** Tests of the word as written. */
const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [Shape.wordlike, /[\p{L}\p{N}]/u],
  [Shape.initial, /^[\p{L}\p{N}]/u],
  [Shape.digit, /^\d/],
  [Shape.adjectival, /e[mnrs]?$/i],
  [Shape.smallName, /-\p{Lu}/u],
  [Shape.smallName, /^\p{L}[\p{L}\d-]+\.\p{L}{2,}$/u],
];

/** The `Shape` of a word as written. Example: `shapeOf('neuer')` is `wordlike | initial | adjectival`. */
export function shapeOf(surface: string): number {
  let shape = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(surface)) shape |= bit;
  return shape;
}

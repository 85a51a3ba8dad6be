/** Word lists are written as blocks of words; these helpers turn them into values. */

/**
 * The words of a block, in its order.
 * Example: `words('heute gestern')` is `['heute', 'gestern']`.
 */
export function words(block: string): readonly string[] {
  // Splitting at a plain space is several times as fast as at /\s/, which counts while the lexicon loads.
  return block
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a block as a set. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(words(block));
}

/**
 * The word with its first letter in lower case, so that „Heute“ at the start of a sentence is found as „heute“.
 * The rest stays as it is: „USA“ becomes „uSA“, which is in no list of function words.
 */
export function uncapitalized(word: string): string {
  const first = word.charAt(0);
  const small = first.toLowerCase();
  return small === first ? word : small + word.slice(1);
}

/** The word with its first letter in upper case: „sprecher“ becomes „Sprecher“. */
export function capitalized(word: string): string {
  const first = word.charAt(0);
  const large = first.toUpperCase();
  return large === first ? word : large + word.slice(1);
}

/** True if the word starts with a capital letter: „Bericht“, „Ärzte“; false for „bericht“, „1990“ and an empty string. */
export function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

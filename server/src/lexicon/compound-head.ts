/** German compounds: the last part decides what the whole is. */

import { capitalized } from './word-list.js';

/** „Ex“, „US“ and the like are joined with a hyphen; a part that is joined without one has at least three letters. */
const SHORTEST_MODIFIER = 3;
const SHORTEST_HEAD = 3;

/** The endings of a compound, the longest first and capitalised: „Ngspräsident“ … „Präsident“ … „Ent“. */
export function endingsOf(word: string): readonly string[] {
  const endings: string[] = [];
  for (let start = SHORTEST_MODIFIER; start <= word.length - SHORTEST_HEAD; start++)
    endings.push(capitalized(word.slice(start)));
  return endings;
}

/**
 * Offers the endings of a compound, the longest first, until one is decided: „Präsident“ for „Vereinigungspräsident“.
 * `decide` returns a value to take it, null to stop, undefined to go on. Whoever asks several tables about the same word
 * hands in its `endings`, so that they are made once.
 */
export function headOfCompound<T>(
  word: string,
  decide: (ending: string) => T | null | undefined,
  endings: readonly string[] = endingsOf(word),
): T | null {
  for (const ending of endings) {
    const decision = decide(ending);
    if (decision !== undefined) return decision;
  }
  return null;
}

/** The part after the last hyphen: „Politikerin“ of „CDU-Politikerin“; the whole word if there is no hyphen. */
export function afterHyphen(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Given names and their gender. */

import { wordSet, words } from '../word-list.js';
import { AMBIGUOUS_NAMES } from './ambiguous-names.js';
import { FEMALE_CORRECTIONS, MALE_CORRECTIONS, NO_NAMES, UNISEX_CORRECTIONS } from './corrections.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from './given-names.js';

/** `unknown` for a name of either gender: „Kim“. */
export type NameGender = 'male' | 'female' | 'unknown';

function compile(): ReadonlyMap<string, NameGender> {
  const table = new Map<string, NameGender>();
  const blocks: readonly (readonly [NameGender, string])[] = [
    ['unknown', UNISEX_NAMES],
    ['male', MALE_NAMES],
    ['female', FEMALE_NAMES],
    ['male', MALE_CORRECTIONS],
    ['female', FEMALE_CORRECTIONS],
    ['unknown', UNISEX_CORRECTIONS],
  ];
  for (const [gender, names] of blocks) {
    for (const name of words(names)) table.set(name, gender);
  }
  for (const word of words(NO_NAMES)) table.delete(word);
  return table;
}

const GENDERS = compile();
const AMBIGUOUS = wordSet(AMBIGUOUS_NAMES);

/** Names take a genitive -s: „Angelas“. A listed name that ends in s („Thomas“) is found before. */
function genderOfPart(part: string): NameGender | null {
  return GENDERS.get(part) ?? (part.endsWith('s') ? (GENDERS.get(part.slice(0, -1)) ?? null) : null);
}

/**
 * The gender of a given name, or null if the word is none. Of a double name the first part decides that has one:
 * „Jean-Pierre“, „Eva-Maria“. Example: `givenNameGender('Angela')` is `'female'`, of „Kim“ `'unknown'`, of „Bericht“ null.
 */
export function givenNameGender(word: string): NameGender | null {
  const known = genderOfPart(word);
  if (known !== null || !word.includes('-')) return known;
  const parts = word.split('-').map(genderOfPart);
  if (parts.includes(null)) return null;
  return parts.find((gender) => gender === 'male' || gender === 'female') ?? 'unknown';
}

/**
 * True for a given name that is a German word, a place or a surname as well: „Ernst“, „Wolf“, „Will“, „Florida“.
 * It counts as a name only before a surname: „Ernst Lindqvist“.
 */
export function isAmbiguousName(word: string): boolean {
  return AMBIGUOUS.has(word);
}

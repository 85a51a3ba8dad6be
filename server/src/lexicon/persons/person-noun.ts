/** Which nouns are people, by list, by the head of a compound, and by the endings that only people have. */

import { capitalized, isCapitalized, words } from '../word-list.js';
import { NEVER_A_HEAD, NO_PEOPLE, PLACES_RATHER } from './compounds.js';
import { personByEnding } from './endings.js';
import { inflectInto } from './inflection.js';
import { PEOPLE } from './people.js';
import { ROLES } from './roles.js';
import type { PersonNoun } from './types.js';

const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 3;

function compileForms(): ReadonlyMap<string, PersonNoun> {
  const table = new Map<string, PersonNoun>();
  inflectInto(table, ROLES, true);
  inflectInto(table, PEOPLE, false);
  for (const place of PLACES_RATHER) table.delete(place);
  return table;
}

/** Blocked words with the endings they inflect with. */
function compileBlocked(): ReadonlySet<string> {
  return new Set(
    words(NO_PEOPLE).flatMap((word) => ['', 's', 'n', 'e', 'en'].map((ending) => word + ending)),
  );
}

const FORMS = compileForms();
const BLOCKED = compileBlocked();

/** The person noun that a compound ends in: „Sprecher“ in „Polizeisprecher“. The longest known ending decides. */
function headOfCompound(word: string): PersonNoun | null {
  for (let start = SHORTEST_MODIFIER; start <= word.length - SHORTEST_HEAD; start++) {
    const ending = capitalized(word.slice(start));
    if (BLOCKED.has(ending)) return null;
    const noun = FORMS.get(ending);
    if (noun !== undefined && !NEVER_A_HEAD.has(noun.head)) return noun;
  }
  return null;
}

/** „Bürger:innen“, „Lehrer*in“, „Leser_innen“, „SchülerInnen“ as the masculine form and a number. */
function inclusiveForm(word: string): PersonNoun | null {
  const match = /^(\p{L}[\p{L}-]*?)(?:[*:_/]-?i|I)n(nen)?$/u.exec(word);
  const stem = match?.[1];
  if (match === null || stem === undefined) return null;
  const noun = lookUp(stem) ?? lookUp(`${stem}e`);
  return noun === null
    ? null
    : { ...noun, gender: 'either', number: match[2] === undefined ? 'singular' : 'plural' };
}

function lookUp(word: string): PersonNoun | null {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  return BLOCKED.has(word) ? null : (headOfCompound(word) ?? personByEnding(word));
}

/** The part after the last hyphen if it is capitalised: „Politikerin“ of „CDU-Politikerin“; else the whole word. */
function afterHyphen(word: string): string {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return isCapitalized(last) ? last : word;
}

/**
 * The reading of a noun as a person, or null. The word is given as written, with its capital letter.
 *
 * Adjectives used as nouns look like the adjective at the start of a sentence („Deutsche Firmen“), and some heads are
 * surnames, too („Richter“, „Fischer“); both are for the noun phrase to decide.
 * Example: `personNoun('Regierungssprecherin')` is `{head: 'Sprecherin', gender: 'female', number: 'singular', role: true}`;
 * `personNoun('Ministerium')` is null.
 */
export function personNoun(word: string): PersonNoun | null {
  if (!isCapitalized(word) && !word.includes('-')) return null;
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const last = afterHyphen(word);
  if (!isCapitalized(last) || BLOCKED.has(last)) return null;
  return lookUp(last) ?? inclusiveForm(last);
}

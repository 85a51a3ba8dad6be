/** Which nouns are people, by list, by the head of a compound, and by the endings that only people have. */

import { afterHyphen, headOfCompound } from '../compound-head.js';
import { isCapitalized, words } from '../word-list.js';
import { NEVER_A_HEAD, NO_PEOPLE, PLACES_RATHER } from './compounds.js';
import { personByEnding } from './endings.js';
import { feminineOf, inflectInto } from './inflection.js';
import { PEOPLE } from './people.js';
import { ROLES } from './roles.js';
import type { PersonNoun } from './types.js';

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
    words(NO_PEOPLE).flatMap((word) => ['', 's', 'n', 'e', 'en', 'er', 'em'].map((ending) => word + ending)),
  );
}

const FORMS = compileForms();
const BLOCKED = compileBlocked();
/** With the feminine of each, „Polin“ as well as „Pole“. */
const NEVER = new Set([...NEVER_A_HEAD].flatMap((head) => [head, feminineOf(head)]));

/** The person noun that an ending of a compound is: „Sprecher“ in „Polizeisprecher“. A blocked ending stops. */
function decide(ending: string): PersonNoun | null | undefined {
  if (BLOCKED.has(ending)) return null;
  const noun = FORMS.get(ending);
  return noun !== undefined && !NEVER.has(noun.head) ? noun : undefined;
}

/** „Bürger:innen“, „Lehrer*in“, „Leser_innen“, „SchülerInnen“ as the masculine form and a number. */
function inclusiveForm(word: string): PersonNoun | null {
  if (!word.endsWith('n')) return null;
  const match = /^(\p{L}[\p{L}-]*?)(?:[*:_/]-?i|I)n(nen)?$/u.exec(word);
  const stem = match?.[1];
  if (match === null || stem === undefined) return null;
  const noun = lookUp(stem) ?? lookUp(`${stem}e`);
  return noun === null
    ? null
    : { ...noun, gender: 'either', number: match[2] === undefined ? 'singular' : 'plural' };
}

function lookUp(word: string, endings?: readonly string[]): PersonNoun | null {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  return BLOCKED.has(word) ? null : (headOfCompound(word, decide, endings) ?? personByEnding(word));
}

/**
 * The reading of a noun as a person, or null. The word is given as written, with its capital letter; `endings` as for
 * `headOfCompound`, for a word without hyphen.
 *
 * Adjectives used as nouns look like the adjective at the start of a sentence („Deutsche Firmen“), and some heads are
 * surnames, too („Richter“, „Fischer“); both are for the noun phrase to decide.
 * Example: `personNoun('Regierungssprecherin')` is `{head: 'Sprecherin', gender: 'female', number: 'singular', role: true}`;
 * `personNoun('Ministerium')` is null.
 */
export function personNoun(word: string, endings?: readonly string[]): PersonNoun | null {
  if (!isCapitalized(word) && !word.includes('-')) return null;
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const last = afterHyphen(word);
  if (!isCapitalized(last) || BLOCKED.has(last)) return null;
  return lookUp(last, endings) ?? inclusiveForm(last);
}

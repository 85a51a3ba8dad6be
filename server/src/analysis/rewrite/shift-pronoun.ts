/** Pronouns of the first person, in the mouth of somebody who reports. */

import { lowerAt, type Reading } from '../reading.js';
import {
  ACCUSATIVE_VERBS,
  DATIVE_VERBS,
  FIRST_POSSESSIVE,
  FIRST_SINGULAR,
  SHORT_POSSESSIVE,
  WITH_ACCUSATIVE,
  WITH_DATIVE,
} from './shift-tables.js';

/** Who speaks, as far as pronouns tell. */
export interface Speaker {
  /** The pronoun for one person; null for several, and where the gender is not known. */
  readonly pronoun: 'er' | 'sie' | null;
  /** True if „wir“ in their mouth are „sie“: not for a town, which would be „man“ or „die Stadt“. */
  readonly hasWe: boolean;
}

/** The subject of a clause, as far as it decides over verb and pronouns. */
export type SubjectPerson = 'ich' | 'wir' | 'other';

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly reading: Reading;
  readonly token: number;
  readonly subject: SubjectPerson;
  /** The infinitives that the clause's verb can be. */
  readonly lemmas: readonly string[];
}

/** True for the infinitive at the end („will fair sein“), false for the possessive. */
export const isToBe = (reading: Reading, token: number): boolean =>
  lowerAt(reading, token) === 'sein' && !/^[\p{L}\d]/u.test(lowerAt(reading, token + 1));

/** „uns“ by the preposition before it or by the verb: „mit uns“ is „mit ihnen“, „das freut uns“ is „das freut sie“. */
function shiftUs({ reading, token, subject, lemmas }: PronounPlace): string | null {
  if (subject === 'wir') return 'sich';
  if (subject === 'ich') return null;
  const before = lowerAt(reading, token - 1);
  if (WITH_DATIVE.test(before)) return 'ihnen';
  if (WITH_ACCUSATIVE.test(before)) return 'sie';
  if (lemmas.length > 0 && lemmas.every((lemma) => DATIVE_VERBS.test(lemma))) return 'ihnen';
  return lemmas.length > 0 && lemmas.every((lemma) => ACCUSATIVE_VERBS.test(lemma)) ? 'sie' : null;
}

function shiftPossessive(word: string, { pronoun, hasWe }: Speaker): string | null | undefined {
  const [, stem, ending] = FIRST_POSSESSIVE.exec(word) ?? SHORT_POSSESSIVE.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  if (stem === 'mein') return pronoun === null ? null : (pronoun === 'er' ? 'sein' : 'ihr') + ending;
  const full = /^[mns]$/.test(ending) ? `e${ending}` : ending;
  return hasWe ? `ihr${full}` : null;
}

/**
 * The pronoun of the third person in the place of one of the first: „ich“ is „sie“ if a woman speaks. Null where that is not
 * certain, undefined for every other word.
 */
export function shiftPronoun(place: PronounPlace, speaker: Speaker): string | null | undefined {
  const word = lowerAt(place.reading, place.token);
  const { pronoun, hasWe } = speaker;
  // „uns alle“ may be everybody, those who listen among them.
  const isThey = hasWe && !/^alle[nr]?$/.test(lowerAt(place.reading, place.token + 1));
  if (word === 'wir') return isThey ? 'sie' : null;
  if (word === 'uns') return isThey ? shiftUs(place) : null;
  if (!Object.hasOwn(FIRST_SINGULAR.er, word)) return shiftPossessive(word, speaker);
  if (pronoun === null) return null;
  return place.subject === 'ich' && word !== 'ich' ? 'sich' : FIRST_SINGULAR[pronoun][word];
}

/** The nominative of a noun phrase, for the names of sources: „des zuständigen Amtes“ is „das zuständige Amt“. */

import type { Gender } from './model.js';

const ARTICLES: Readonly<Record<Gender, string>> = { male: 'der', female: 'die', neuter: 'das' };
/** Forms of the definite article that are never nominative singular, „der“ of a feminine noun included. */
const OBLIQUE = new Set(['dem', 'den', 'des']);
const INDEFINITE_OBLIQUE = new Set(['einem', 'einen', 'einer', 'eines']);

const isSmall = (word: string): boolean => word.charAt(0) === word.charAt(0).toLowerCase();

/** „Amtes“ to „Amt“, „Ministeriums“ to „Ministerium“; words on -s without a genitive ending stay („Haus“, „Kreml“). */
function withoutGenitive(noun: string): string {
  if (/(?:ss|ß|z|x)es$/.test(noun) || /[dtgbk]es$/.test(noun)) return noun.slice(0, -2);
  return /[^sxzß]s$/.test(noun) && noun.length > 4 ? noun.slice(0, -1) : noun;
}

/** Attributes and head of a phrase whose article became nominative: „zuständigen“ to „zuständige“. */
function inflect(words: readonly string[], genitive: boolean): string[] {
  const head = words.findIndex((word) => !isSmall(word));
  return words.map((word, i) => {
    if (i < head) return word.replace(/e[nmr]$/, 'e');
    return i === head && genitive ? withoutGenitive(word) : word;
  });
}

/**
 * The phrase in the nominative as far as its article and gender tell; without a known gender the article is dropped.
 * Example: `nominative('der Stadtverwaltung', 'female')` is „die Stadtverwaltung“.
 */
export function nominative(phrase: string, gender: Gender | null): string {
  const [article = '', ...rest] = phrase.split(' ');
  const lower = article.toLowerCase();
  if (rest.length === 0) return phrase;
  if (INDEFINITE_OBLIQUE.has(lower)) return inflect(rest, lower === 'eines').join(' ');
  const oblique = OBLIQUE.has(lower) || (lower === 'der' && gender === 'female');
  if (!oblique) return phrase;
  const words = inflect(rest, lower === 'des');
  return gender === null ? words.join(' ') : [ARTICLES[gender], ...words].join(' ');
}

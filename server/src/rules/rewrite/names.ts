/** The cases of a source's name as far as fixes need them. */

import type { SourceFacts } from '../../analysis/resolve.js';

const DATIVE: Readonly<Record<string, string>> = {
  der: 'dem',
  das: 'dem',
  die: 'der',
  ein: 'einem',
  eine: 'einer',
};

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A weak adjective behind an article: „britische“ to „britischen“. */
const inflected = (word: string): string => (isSmall(word) && word.endsWith('e') ? `${word}n` : word);

/**
 * The dative of a name in the nominative: „das britische Ministerium“ to „dem britischen Ministerium“. A name without an
 * article stays as it is: „Anna Berg“.
 */
export function dativeName(name: string): string {
  const [article = '', ...rest] = name.split(' ');
  const dative = Object.hasOwn(DATIVE, article) ? DATIVE[article] : undefined;
  return dative === undefined ? name : [dative, ...rest.map(inflected)].join(' ');
}

const ARTICLES = { male: 'der', female: 'die', neuter: 'das' } as const;
const WITH_ARTICLE = /^(?:der|die|das|ein|eine) /i;

/** „britischen“ behind „das“ is „britische“. */
const weak = (word: string): string => (isSmall(word) && word.endsWith('en') ? word.slice(0, -1) : word);

/** „die Stadt“, „das Innenministerium“, „Anna Berg“: a source's name as the subject inside a sentence. */
export function nominativeName({ name, kind, gender, plural }: SourceFacts): string {
  if (kind === 'person') return name;
  if (WITH_ARTICLE.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  if (gender === null && !plural) return name;
  const article = plural || gender === null ? 'die' : ARTICLES[gender];
  return `${article} ${name.split(' ').map(weak).join(' ')}`;
}

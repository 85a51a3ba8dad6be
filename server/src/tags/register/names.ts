/** Comparing names: what two spellings have in common. */

const TITLE = /^(?:herr|herrn|frau|dr\.?|prof\.?|dipl\.-ing\.?|med\.?|jur\.?)$/;
const ARTICLE = /^(?:der|die|das|dem|den|des)$/;
const NOT_COMPARED = /[\u00ad\u200b-\u200d\u2060]/g;

/** The words of a name in one spelling: small, composed, without titles and article. „Frau Dr. Kraft“ is „kraft“. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .normalize('NFC')
    .replace(NOT_COMPARED, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const kept = words.filter((word, i) => !TITLE.test(word) && (i > 0 || !ARTICLE.test(word)));
  return kept.length === 0 ? words : kept;
}

/** The name in one spelling, for tables; „Lena K“ is „Lena K.“ */
export const nameKey = (name: string): string => nameWords(name).join(' ').replace(/\.$/, '');

const isGenitiveOf = (word: string, of: string): boolean =>
  word === `${of}s` || word === `${of}’` || word === `${of}'`;
const sameWord = (a: string, b: string): boolean => a === b || isGenitiveOf(a, b) || isGenitiveOf(b, a);

/** „d.“ for „dorothea“. */
const isInitialOf = (a: string, b: string): boolean => /^\p{L}\.$/u.test(a) && b.startsWith(a.charAt(0));

const sameGiven = (a: string, b: string): boolean => sameWord(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

/**
 * True if both can name the same: equal but for titles, genitive and initials, or one is the other's last word
 * („Kessler“ and „Dorothea Kessler“). „Anna Kessler“ and „Dorothea Kessler“ are two people.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (!sameWord(one.at(-1) ?? '', other.at(-1) ?? '')) return false;
  const [fewer, more] = [one.slice(0, -1), other.slice(0, -1)].sort((x, y) => x.length - y.length);
  return fewer === undefined || fewer.every((word) => more?.some((given) => sameGiven(word, given)) === true);
}

/** True if the one is the other with more words: „Polizei“ and „Polizei Grünthal“, whichever comes first. */
export function isPartOfName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return (
    short !== undefined && long !== undefined && short.every((word) => long.some((w) => sameWord(w, word)))
  );
}

import { closest, distance } from 'fastest-levenshtein';

/** A word this far off is another word. */
const farthest = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The candidate that was probably meant, or null: `nearest('vague-sorce', ['vague-source'])` is `'vague-source'`. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const found = closest(word, candidates);
  return distance(word.toLowerCase(), found.toLowerCase()) <= farthest(word) ? found : null;
}

/** Separable prefixes: which may stand joined before which verb. */

import { wordSet } from '../word-list.js';
import { FALSE_SPLITS, LIMITED_PREFIXES, OPEN_PREFIXES } from './data/prefixes.js';

/** A separable prefix and the rest of a word: „mit“ and „teilte“. */
export interface Split {
  readonly prefix: string;
  readonly rest: string;
}

export interface SeparablePrefixes {
  /** The ways to take a prefix off a word, longest prefix first; the rest may be anything: „mitte“ gives „mit“ and „te“. */
  splits(word: string): readonly Split[];
  /**
   * True if the longer prefix rules out the shorter one: „hinüberlegte“ is hinüber + legte, not hin + überlegte. False
   * for hinzu and hin: „hinzuarbeiten“ may be hin + zu + arbeiten.
   */
  swallows(longer: string, shorter: string): boolean;
  /** True if the verb „lemma“ may take the prefix: „um“ goes with „setzen“. */
  takes(prefix: string, lemma: string): boolean;
}

const open = wordSet(OPEN_PREFIXES);
const all: ReadonlySet<string> = new Set([...open, ...Object.keys(LIMITED_PREFIXES)]);
const longest = Math.max(...[...all].map((prefix) => prefix.length));

/** True for a word that may stand as a separable prefix at the end of a clause: „mit“ in „sie teilte mit“. */
export function isSeparablePrefix(word: string): boolean {
  return all.has(word);
}

export function createSeparablePrefixes(): SeparablePrefixes {
  const falseSplits = wordSet(FALSE_SPLITS);
  const limited = new Map(
    Object.entries(LIMITED_PREFIXES).map(([prefix, bases]) => [prefix, wordSet(bases)]),
  );

  return {
    splits: (word) => {
      if (falseSplits.has(word)) return [];
      const found: Split[] = [];
      const last = Math.min(longest, word.length - 2);
      for (let i = last; i >= 2; i--) {
        const prefix = word.slice(0, i);
        if (isSeparablePrefix(prefix)) found.push({ prefix, rest: word.slice(i) });
      }
      return found;
    },
    swallows: (longer, shorter) => longer.startsWith(shorter) && longer.slice(shorter.length) !== 'zu',
    takes: (prefix, lemma) => open.has(prefix) || (limited.get(prefix)?.has(lemma) ?? false),
  };
}

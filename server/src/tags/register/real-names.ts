/** Finds the real names of protected sources in a text, however they are wrapped, marked up or capitalised. */

import type { Span } from '../../text/span.js';
import { type KnownSource, realNames } from './known-source.js';

/** A real name in a text. */
export interface FoundName {
  readonly span: Span;
  readonly source: KnownSource;
}

/** Looks for real names; made once per register. Linear in the text. */
export type RealNameFinder = (text: string) => readonly FoundName[];

interface ScannedWord extends Span {
  readonly key: string;
}

/** Letters, digits and what clings to them, soft hyphens among it. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
/** What may stand between two words of a name: space, hyphens, apostrophes, marks of emphasis. */
const BETWEEN = /^[\s\-‐‑–'’*_]+$/;
const TITLES = ['Frau', 'Herr', 'Herrn'];

function scanWords(text: string): ScannedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.normalize('NFC').replace(INVISIBLE, '').toLowerCase(),
  }));
}

const keyOf = (words: readonly ScannedWord[]): string => words.map(({ key }) => key).join(' ');

/** True if both words can belong to one name; a full stop only behind an initial („D. Kessler“). */
function areJoined(text: string, word: ScannedWord, next: ScannedWord): boolean {
  const gap = text.slice(word.end, next.start);
  return BETWEEN.test(word.end - word.start === 1 ? gap.replace('.', ' ') : gap);
}

/** The real names of a source; „Frau Kessler“ counts as one, „Kessler“ alone could be anybody. */
function soughtNames(source: KnownSource): string[] {
  const names = realNames(source);
  if (source.kind !== 'person') return [...names];
  const surnames = names.map((name) => name.split(/\s+/).at(-1) ?? '').filter((surname) => surname !== '');
  return [...names, ...surnames.flatMap((surname) => TITLES.map((title) => `${title} ${surname}`))];
}

const lookUp = (index: ReadonlyMap<string, KnownSource>, key: string): KnownSource | undefined =>
  index.get(key) ?? (key.endsWith('s') ? index.get(key.slice(0, -1)) : undefined);

const NOTHING: readonly FoundName[] = [];

/** Makes the finder for the sources of a register. */
export function createRealNameFinder(sources: readonly KnownSource[]): RealNameFinder {
  const index = new Map<string, KnownSource>();
  for (const source of sources)
    for (const name of soughtNames(source)) index.set(keyOf(scanWords(name)), source);
  if (index.size === 0) return () => NOTHING;
  const lengths = [...new Set([...index.keys()].map((key) => key.split(' ').length))].sort((a, b) => b - a);
  return (text) => {
    const words = scanWords(text);
    const joined = words.map((word, i) => {
      const next = words[i + 1];
      return next !== undefined && areJoined(text, word, next);
    });
    const nameAt = (first: number): FoundName | null => {
      for (const length of lengths) {
        const last = words[first + length - 1];
        const isOne = joined.slice(first, first + length - 1).every(Boolean);
        const source = isOne ? lookUp(index, keyOf(words.slice(first, first + length))) : undefined;
        const start = words[first]?.start;
        if (last !== undefined && start !== undefined && source !== undefined)
          return { span: { start, end: last.end }, source };
      }
      return null;
    };
    return findAll(words, nameAt);
  };
}

/** The names in order, none inside another. */
function findAll(words: readonly ScannedWord[], nameAt: (first: number) => FoundName | null): FoundName[] {
  const found: FoundName[] = [];
  let end = 0;
  words.forEach((word, i) => {
    const name = word.start < end ? null : nameAt(i);
    if (name === null) return;
    found.push(name);
    end = name.span.end;
  });
  return found;
}

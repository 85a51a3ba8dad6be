/** What an editor finds in the seed article; it lies outside the project, like the article. */

import { readFileSync } from 'node:fs';
import type { Span } from '../../server/src/text/span.js';
import { type GoldType, sharedFile } from '../articles.js';

export interface SeedStatement {
  /** 1-based. */
  readonly line: number;
  readonly type: GoldType;
  /** Substrings of the line. */
  readonly quote: readonly string[];
  /** The name that the speaker resolves to, or null where the article names nobody. */
  readonly source: string | null;
  /** Why there is no source (`vague`, `none`), or how it was got (`inferred`). */
  readonly sourceKind?: 'vague' | 'none' | 'inferred';
  /** True if an editor may see it either way; not counted. */
  readonly optional?: boolean;
}

export interface SeedFinding {
  readonly line: number;
  /** A substring of the line. */
  readonly at: string;
  readonly rule: string;
  /** `off by default` for a finding that the default configuration does not report; not counted. */
  readonly severity?: string;
}

export interface SeedGold {
  readonly statements: readonly SeedStatement[];
  readonly findings: readonly SeedFinding[];
  /** Lines on which no warning may stand. */
  readonly mustNotWarn: readonly number[];
}

export interface Seed {
  readonly text: string;
  readonly gold: SeedGold;
}

/** The seed article with its gold, or null without the folder `shared`. Throws if a file there can't be read. */
export function readSeed(): Seed | null {
  const article = sharedFile('seed/artikel.txt');
  const gold = sharedFile('seed/gold.json');
  if (article === null || gold === null) return null;
  return { text: readFileSync(article, 'utf8'), gold: JSON.parse(readFileSync(gold, 'utf8')) as SeedGold };
}

/** The spans of a text's lines without their line feeds: `'ab\nc'` has `0..2` and `3..4`. */
export function lineSpans(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** Where `words` first stand in a line (1-based). Throws if the line lacks them: then the gold is wrong. */
export function spanInLine(text: string, lines: readonly Span[], line: number, words: string): Span {
  const { start, end } = lines[line - 1] ?? { start: 0, end: 0 };
  const at = text.slice(start, end).indexOf(words);
  if (at < 0) throw new Error(`line ${line} lacks: ${words}`);
  return { start: start + at, end: start + at + words.length };
}

/** Reads the annotated articles, which lie outside the project and may be used for measuring only. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `[first, last)`: offsets in UTF-16 code units, or indices of tokens. */
export type Range = readonly [first: number, last: number];

export type GoldType = 'Direct' | 'Indirect' | 'Reported' | 'FreeIndirect' | 'IndirectFreeIndirect';

/** Speech, thought, writing, or two that could not be told apart (`SW`: speech or writing). */
export type GoldMedium = 'Speech' | 'Thought' | 'Writing' | 'SW' | 'ST' | 'TW' | 'none';

/** A statement as annotated. Its parts are ranges of offsets into the article's text; each may be empty. */
export interface GoldStatement {
  readonly type: GoldType;
  readonly medium: GoldMedium;
  readonly nested: boolean;
  readonly quote: readonly Range[];
  readonly speaker: readonly Range[];
  readonly cue: readonly Range[];
  readonly frame: readonly Range[];
  readonly addressee: readonly Range[];
}

/** One annotated article. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Offsets into `text`. */
  readonly tokens: readonly Range[];
  /** Indices of tokens. */
  readonly sentences: readonly Range[];
  readonly statements: readonly GoldStatement[];
}

/** The articles of a file that holds one per line as JSON. Throws if the file can't be read or a line is no JSON. */
export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

/**
 * The path of a file in the folder `shared` beside the project, or null if there is none (outside the workshop there
 * isn't; callers then print "skipped: no ../shared"). Example: `sharedFile('data/wikinews/dev.ndjson')`.
 */
export function sharedFile(relative: string): string | null {
  const path = join(fileURLToPath(new URL('../../shared/', import.meta.url)), relative);
  return existsSync(path) ? path : null;
}

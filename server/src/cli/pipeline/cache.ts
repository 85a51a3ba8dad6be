/** Outcomes of earlier runs, by the content of the articles and of everything that decides what holds for them. */

import { existsSync, readFileSync } from 'node:fs';
import type { Analyzers } from '../analyzers.js';
import { readBytes } from '../articles.js';
import { type Context, tellProblem } from '../context.js';
import { hash, hashBytes } from '../hash.js';
import { readProblem } from '../problem.js';
import { remembered } from '../remembered.js';
import { replaceFile } from '../replace-file.js';
import { readVersion } from '../version.js';
import type { Examination } from './examiner.js';
import { type Checked, NOTHING, type Outcome, type Told } from './outcome.js';

export interface Cache {
  /** The outcome that an article had, if nothing has changed since; else null. */
  find(path: string): Promise<Outcome | null>;
  /** Keeps a new outcome. */
  keep(path: string, outcome: Outcome): Promise<void>;
  /** Writes the file if there is anything new; false if it could not be written, which has been told. */
  save(): boolean;
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  find: async () => null,
  keep: async () => undefined,
  save: () => true,
};

/** Rises when the file is written in another way. */
const VERSION = 1;
/** The outcomes show passages of articles, which are nobody else's business. */
const OWNER_ONLY = 0o600;

interface Entry {
  readonly key: string;
  readonly told: readonly Told[];
  readonly checked: Checked;
}

/** By the paths of the articles, written as they stand in the file: most are only passed on. */
export type Entries = Map<string, string>;

/** A name for the content of a file; null if it cannot be read. */
function contentOf(file: string): string | null {
  const bytes = readBytes(file);
  return 'problem' in bytes ? null : hashBytes(bytes);
}

const TAB = '\t';

/** A name for all that an outcome depends on but the article and its configuration. */
export function runKey(examination: Examination, script: string = __filename): string {
  const { baseline } = examination;
  const known = baseline === null ? null : contentOf(baseline.file);
  return hash(JSON.stringify([VERSION, readVersion(), contentOf(script), examination, known]));
}

/** The entries of a file that was written for the same run; none if there is no such file. */
function readEntries(file: string, run: string): Entries {
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
  const entries: Entries = new Map();
  if (head !== run) return entries;
  for (const line of lines) {
    const tab = line.indexOf(TAB);
    if (tab >= 0) entries.set(JSON.parse(line.slice(0, tab)), line.slice(tab + 1));
  }
  return entries;
}

/** An entry as it is written; null if it is damaged. */
function readEntry(written: string): Entry | null {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** A file that is damaged or of another version is as good as none: it is only a cache. */
function loadEntries(file: string, run: string): Entries {
  try {
    return readEntries(file, run);
  } catch (error) {
    if (error instanceof SyntaxError || readProblem(file, error).kind === 'missing') return new Map();
    throw error;
  }
}

const written = (run: string, entries: Entries): string =>
  [run, ...[...entries].map(([path, entry]) => JSON.stringify(path) + TAB + entry), ''].join('\n');

/** A name for what holds for an article, by the contents of the files that say so. */
function createSetupKeys(analyzers: Analyzers) {
  const keyOf = remembered((files: string) => hash(JSON.stringify(files.split('\0').map(contentOf))));
  return async (article: string): Promise<string> => {
    const { files, path } = await analyzers.groundsFor(article);
    return `${keyOf(files.join('\0'))} ${path ?? ''}`;
  };
}

/** A cache that keeps its entries where they are; `entries` are those that are known to begin with. */
function createCache(analyzers: Analyzers, entries: Entries) {
  const setupKey = createSetupKeys(analyzers);
  const seen = new Set<string>();
  let isNew = false;
  return {
    async find(path: string): Promise<Outcome | null> {
      seen.add(path);
      const written = entries.get(path);
      if (written === undefined) return null;
      const bytes = readBytes(path);
      if ('problem' in bytes) return null;
      const entry = readEntry(written);
      if (entry?.key !== `${hashBytes(bytes)} ${await setupKey(path)}`) return null;
      return { ...NOTHING, told: entry.told, checked: entry.checked };
    },
    async keep(path: string, { told, checked, content }: Outcome): Promise<void> {
      if (checked === null || content === null) return;
      isNew = true;
      const entry: Entry = { key: `${content} ${await setupKey(path)}`, told, checked };
      entries.set(path, JSON.stringify(entry));
    },
    /** True once there is anything new. */
    isNew: () => isNew,
    /** The entries of articles that the run has seen, and of others that still exist. */
    kept: (): Entries => new Map([...entries].filter(([path]) => seen.has(path) || existsSync(path))),
  };
}

/** A cache for several runs of one process. */
export interface Memory {
  /** The run that the entries are of. */
  run: string;
  readonly entries: Entries;
}

/** Opens the cache in memory; what an earlier run of another kind has left is forgotten. */
export function openMemory(memory: Memory, examination: Examination, analyzers: Analyzers): Cache {
  const run = runKey(examination);
  if (run !== memory.run) memory.entries.clear();
  memory.run = run;
  const { find, keep } = createCache(analyzers, memory.entries);
  return { find, keep, save: () => true };
}

/** Opens the cache in a file, which need not exist; null if it cannot be read, which has been told. */
export function openCache(
  file: string,
  examination: Examination,
  analyzers: Analyzers,
  context: Context,
): Cache | null {
  const run = runKey(examination);
  let entries: Entries;
  try {
    entries = loadEntries(file, run);
  } catch (error) {
    tellProblem(context, readProblem(file, error));
    return null;
  }
  const { find, keep, isNew, kept } = createCache(analyzers, entries);
  return {
    find,
    keep,
    save() {
      if (!isNew()) return true;
      const problem = replaceFile(file, Buffer.from(written(run, kept())), OWNER_ONLY);
      if (problem !== null) tellProblem(context, problem);
      return problem === null;
    },
  };
}

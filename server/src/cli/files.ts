/** Which files the paths on the command line stand for. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { type Problem, type ProblemKind, readProblem } from './problem.js';

/** A file with its path as the user would write it, with `/` on every system; or standard input; or a problem. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The path that stands for standard input. */
export const STDIN = '-';

/** What counts as an article when a folder is searched. */
export const ARTICLE_EXTENSIONS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.news',
  '.artikel',
];

const shown = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
const unreadable = (path: string, error: unknown): Found => ({
  kind: 'problem',
  problem: readProblem(shown(path), error),
});
const problem = (kind: ProblemKind, path: string): Found => ({
  kind: 'problem',
  problem: { kind, path: shown(path), detail: '' },
});
const isArticle = (name: string): boolean => ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase());
const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** The articles below a folder, depth first, in the order of their names. Links to folders are not followed. */
function* walk(folder: string): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) yield* walk(path);
    } else if (isArticle(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      yield { kind: 'file', path: shown(path) };
    }
  }
}

function* search(folder: string): Generator<Found> {
  let isEmpty = true;
  for (const found of walk(folder)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield problem('no-articles', folder);
}

function* locate(path: string): Generator<Found> {
  if (path === STDIN) {
    yield { kind: 'stdin' };
    return;
  }
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) yield* search(path);
    else if (stats.isFile() || stats.isFIFO()) yield { kind: 'file', path: shown(path) };
    else yield problem('not-a-file', path);
  } catch (error) {
    yield unreadable(path, error);
  }
}

function identity(found: Found): string {
  if (found.kind === 'stdin') return STDIN;
  return resolve(found.kind === 'file' ? found.path : found.problem.path);
}

/**
 * The files behind `paths`: a file is taken whatever its name, a folder is searched for articles, `-` is standard
 * input. Each comes once, in the order of the paths. Problems stand where they occur.
 */
export function* findFiles(paths: readonly string[]): Generator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of locate(path)) {
      const id = identity(found);
      if (seen.has(id)) continue;
      seen.add(id);
      yield found;
    }
  }
}

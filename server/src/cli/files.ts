/** Which files the paths on the command line stand for. */

import { existsSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Problem, type ProblemKind, readProblem } from './problem.js';
import { walk } from './walk.js';

/** A file with its path as the user would write it, with `/` on every system; or standard input; or a problem. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The path that stands for standard input. */
export const STDIN = '-';

const NONE: ReadonlySet<string> = new Set();

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

/** True for a file that is an article by its name. */
export const isArticle = (path: string): boolean => ARTICLE_EXTENSIONS.includes(extname(path).toLowerCase());

function* search(folder: string, accepts: (path: string) => boolean, nothing: Found): Generator<Found> {
  let isEmpty = true;
  for (const walked of walk(folder, accepts)) {
    isEmpty = false;
    if (walked.kind === 'file') yield { kind: 'file', path: shown(walked.path) };
    else yield unreadable(walked.path, walked.error);
  }
  if (isEmpty) yield nothing;
}

/** The file or folder that a path or a glob is about: `texte` for `texte/*.md`. */
export const searchedIn = (path: string): string =>
  existsSync(path) ? path : picomatch.scan(shown(path)).base || '.';

/** The files that a glob means, whatever their names end in; for shells that leave globs to the program. */
function searchGlob(glob: string, base: string): Generator<Found> {
  const isMatch = picomatch(glob.replace(/^\.\//, ''));
  return search(base === '' ? '.' : base, (path) => isMatch(shown(path)), problem('no-match', glob));
}

function* locate(path: string, staged: ReadonlySet<string>): Generator<Found> {
  if (path === STDIN) {
    yield { kind: 'stdin' };
    return;
  }
  if (staged.has(path)) {
    yield { kind: 'file', path: shown(path) };
    return;
  }
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) yield* search(path, isArticle, problem('no-articles', path));
    else if (stats.isFile() || stats.isFIFO()) yield { kind: 'file', path: shown(path) };
    else yield problem('not-a-file', path);
  } catch (error) {
    const { isGlob, base } = picomatch.scan(shown(path));
    if (isGlob) yield* searchGlob(shown(path), base);
    else yield unreadable(path, error);
  }
}

function identity(found: Found): string {
  if (found.kind === 'stdin') return STDIN;
  return resolve(found.kind === 'file' ? found.path : found.problem.path);
}

/**
 * The files behind `paths`: a file is taken whatever its name, a folder is searched for articles, a glob for whatever it
 * means, `-` is standard input. Each comes once, in the order of the paths. Problems stand where they occur. Of those that
 * are `staged` none need be on disk.
 */
export function* findFiles(paths: readonly string[], staged: ReadonlySet<string> = NONE): Generator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of locate(path, staged)) {
      const id = identity(found);
      if (seen.has(id)) continue;
      seen.add(id);
      yield found;
    }
  }
}

/** Searches folders for files. */

import { type Dirent, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IGNORE_FILES, type IgnoreRules, isIgnored, rulesAbove, withFolder } from './ignore-files.js';

/** A file that was found, or a folder that cannot be read. */
export type Walked =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: unknown };

const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

function* walkFolder(
  folder: string,
  above: IgnoreRules,
  accepts: (path: string) => boolean,
): Generator<Walked> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    yield { kind: 'unreadable', path: folder, error };
    return;
  }
  const own = IGNORE_FILES.filter((name) =>
    entries.some((entry) => entry.name === name && !entry.isDirectory()),
  );
  const absolute = resolve(folder);
  const rules = withFolder(above, absolute, own);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isSkippedFolder(entry.name) || isIgnored(rules, join(absolute, entry.name), true)) continue;
      yield* walkFolder(path, rules, accepts);
    } else if ((entry.isFile() || entry.isSymbolicLink()) && accepts(path)) {
      if (!isIgnored(rules, join(absolute, entry.name), false)) yield { kind: 'file', path };
    }
  }
}

/**
 * The files below a folder that are accepted, depth first, in the order of their names. Links to folders are not
 * followed; `node_modules`, folders that start with a dot and what ignore files name are left out.
 */
export const walk = (folder: string, accepts: (path: string) => boolean): Generator<Walked> =>
  walkFolder(folder, rulesAbove(resolve(folder)), accepts);

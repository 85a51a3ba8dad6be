/** `.gitignore` and `.wortlautignore`: what a search leaves out, with the rules of git. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** In the order in which they are read: the later one has the last word. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.wortlautignore'];

/** The rules of one folder, for all that is below it. */
interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules of a folder and of those above it, the outermost first. Folders are absolute paths. */
export type IgnoreRules = readonly FolderRules[];

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The rules with those of a folder, of which these ignore files are known to exist. */
export function withFolder(above: IgnoreRules, folder: string, files: readonly string[]): IgnoreRules {
  if (files.length === 0) return above;
  const rules = ignore();
  for (const name of files) rules.add(read(join(folder, name)));
  return [...above, { folder, rules }];
}

/** True if the innermost rule that says anything about the path says to ignore it. */
export function isIgnored(all: IgnoreRules, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of [...all].reverse()) {
    const below = relative(folder, path).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The folders above, up to the root of the repository; none outside of a repository. */
function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let current = folder; !existsSync(join(current, '.git')); ) {
    const parent = dirname(current);
    if (parent === current) return [];
    above.unshift(parent);
    current = parent;
  }
  return above;
}

/** The rules from above that hold in a folder to be searched; none if they ignore it, since somebody has named it. */
export function rulesAbove(folder: string): IgnoreRules {
  const rules = foldersAbove(folder).reduce<IgnoreRules>((all, above) => {
    const files = IGNORE_FILES.filter((name) => existsSync(join(above, name)));
    return withFolder(all, above, files);
  }, []);
  return isIgnored(rules, folder, true) ? [] : rules;
}

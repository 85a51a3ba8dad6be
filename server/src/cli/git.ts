/** Which files have changed, as git knows it. */

import { execFileSync } from 'node:child_process';
import { UsageError } from './problem.js';
import type { Texts } from './texts.js';

/** Files that differ: from the last commit, in the index, or since the branch left a commit. */
export type GitSelection =
  | { readonly kind: 'changed' }
  | { readonly kind: 'staged' }
  | { readonly kind: 'since'; readonly ref: string };

/** Deleted files are no articles any more; names are relative to the folder that we are in. */
const DIFF = ['diff', '--name-only', '-z', '--diff-filter=d', '--relative'];
const UNTRACKED = ['ls-files', '--others', '--exclude-standard', '-z'];
const MOST_BYTES = 1 << 28;

const COMMANDS: Readonly<Record<GitSelection['kind'], (ref: string) => readonly (readonly string[])[]>> = {
  changed: () => [[...DIFF, 'HEAD'], UNTRACKED],
  staged: () => [[...DIFF, '--cached']],
  since: (ref) => [[...DIFF, '--merge-base', '--end-of-options', ref], UNTRACKED],
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function firstLine(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return stderr.split('\n', 1)[0]?.replace(/^(?:fatal|error): /, '') ?? '';
}

function run(args: readonly string[], { usage }: Texts): string[] {
  try {
    const output = execFileSync('git', args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return output.split('\0').filter((path) => path !== '');
  } catch (error) {
    throw new UsageError(isMissing(error) ? usage.noGit() : usage.gitFailed(firstLine(error)));
  }
}

/** Whether there is a commit to differ from; git's own words for that are about its command line. */
function hasCommit(): boolean {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The selected files below these paths (below the folder that we are in if there are none), in the order of names. */
export function selectedFiles(
  selection: GitSelection,
  paths: readonly string[],
  texts: Texts,
): readonly string[] {
  // Outside of a repository `git diff` would compare two files.
  run(['rev-parse', '--git-dir'], texts);
  if (selection.kind === 'changed' && !hasCommit()) throw new UsageError(texts.usage.noCommit());
  const ref = selection.kind === 'since' ? selection.ref : '';
  const limit = ['--', ...(paths.length === 0 ? ['.'] : paths)];
  const files = COMMANDS[selection.kind](ref).flatMap((args) => run([...args, ...limit], texts));
  return [...new Set(files)].sort();
}

/** Those of the staged files that are not on disk as they are staged: changed since, or deleted. */
export function changedSinceStaged(files: readonly string[], texts: Texts): readonly string[] {
  if (files.length === 0) return [];
  const changed = new Set(run(['diff', '--name-only', '-z', '--relative'], texts));
  return files.filter((file) => changed.has(file));
}

/** The bytes of a file as it is staged, in the encoding and with the line ends that it would have on disk. Throws if git does. */
export const stagedBytes = (path: string, maxBytes: number): Uint8Array =>
  execFileSync('git', ['cat-file', '--filters', `:./${path}`], {
    maxBuffer: maxBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Which articles a run is about: paths, a list of paths, or what git says has changed. */

import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Context } from './context.js';
import { isArticle, STDIN } from './files.js';
import { changedSinceStaged, type GitSelection, selectedFiles } from './git.js';
import { type InputOptions, type Inputs, resolveInputs, STDIN_NAME } from './options.js';
import { errorCode, UsageError } from './problem.js';
import type { Texts } from './texts.js';

/** The options as commander hands them over. */
export interface SelectOptions extends InputOptions {
  readonly filesFrom?: string;
  readonly changed?: true;
  readonly staged?: true;
  readonly since?: string;
}

/** Adds the options that select articles in other ways than by paths. */
export function addSelectOptions(command: Command, { texts: { help } }: Context): Command {
  return command
    .option('--files-from <file>', help.filesFrom)
    .option('--changed', help.changed)
    .option('--staged', help.staged)
    .option('--since <ref>', help.since);
}

function gitSelection({ changed, staged, since }: SelectOptions): GitSelection | null {
  if (changed) return { kind: 'changed' };
  if (staged) return { kind: 'staged' };
  return since === undefined ? null : { kind: 'since', ref: since };
}

/** The options that exclude each other, and as they are written. */
export const SELECTING = [
  ['stdin', '--stdin'],
  ['filesFrom', '--files-from'],
  ['changed', '--changed'],
  ['staged', '--staged'],
  ['since', '--since'],
] as const;

function refuseSeveralWays(options: SelectOptions, { usage }: Texts): void {
  const [first, second] = SELECTING.flatMap(([key, flag]) => (options[key] === undefined ? [] : [flag]));
  if (first !== undefined && second !== undefined) throw new UsageError(usage.excluded(first, second));
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function readList(file: string, { host, texts }: Context): Promise<string> {
  if (file === STDIN) return readAll(host.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(texts.usage.noSuchList(file, errorCode(error)));
  }
}

/** One path a line; parted by NUL if there is one, as `find -print0` and `git ls-files -z` write. */
const pathsIn = (list: string): string[] =>
  list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');

const listed = (paths: readonly string[], staged: readonly string[] = []): Inputs => ({
  paths,
  named: [],
  staged,
  stdinName: STDIN_NAME,
  isSingle: false,
});

function selectedByGit(git: GitSelection, limit: readonly string[], texts: Texts): Inputs {
  const paths = selectedFiles(git, limit, texts).filter(isArticle);
  return listed(paths, git.kind === 'staged' ? changedSinceStaged(paths, texts) : []);
}

/** What to read. Throws a UsageError for contradictions, and where a list or git fails. */
export async function selectInputs(
  paths: readonly string[],
  options: SelectOptions,
  context: Context,
): Promise<Inputs> {
  const { texts } = context;
  refuseSeveralWays(options, texts);
  const git = gitSelection(options);
  if (git !== null) return selectedByGit(git, paths, texts);
  const { filesFrom } = options;
  if (filesFrom === undefined) return resolveInputs(paths, options, texts);
  const fromList = pathsIn(await readList(filesFrom, context));
  if (filesFrom === STDIN && [...paths, ...fromList].includes(STDIN))
    throw new UsageError(texts.usage.excluded('--files-from -', STDIN));
  return { ...listed([...paths, ...fromList]), named: paths };
}

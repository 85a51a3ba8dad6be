/** What the options of `wortlaut check` ask for, and which of them contradict each other. */

import { STDIN } from './files.js';
import type { Fixing } from './fix-article.js';
import type { OutputRequest } from './format-names.js';
import type { BaselineRequest } from './known-findings.js';
import type { LimitOptions } from './limit-options.js';
import type { ConfigOptions, GlobalOptions, Inputs } from './options.js';
import { UsageError } from './problem.js';
import type { RunOptions } from './run-options.js';
import { SELECTING, type SelectOptions } from './select.js';
import type { Texts } from './texts.js';

/** The options as commander hands them over. */
export interface CheckOptions extends SelectOptions, ConfigOptions, RunOptions, LimitOptions, GlobalOptions {
  readonly format?: readonly OutputRequest[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly diff?: true;
  readonly watch?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
}

const FIXING = [
  ['fix', '--fix'],
  ['fixDryRun', '--fix-dry-run'],
  ['diff', '--diff'],
] as const;

/** What is to become of safe fixes. Standard input is fixed on the way to standard output. */
export function resolveFixing(options: CheckOptions, { paths, staged }: Inputs, { usage }: Texts): Fixing {
  const given = FIXING.flatMap(([key, flag]) => (options[key] === true ? [flag] : []));
  const [first, second] = given;
  if (first !== undefined && second !== undefined) throw new UsageError(usage.excluded(first, second));
  if (options.diff && options.format) throw new UsageError(usage.excluded('--diff', '--format'));
  if (options.fixDryRun) return 'dry-run';
  if (options.diff) return 'diff';
  if (!options.fix) return 'off';
  const [mixed] = staged;
  if (mixed !== undefined) throw new UsageError(usage.fixMixesStaged(mixed));
  if (paths.includes(STDIN) && paths.length > 1) throw new UsageError(usage.fixMixesInputs());
  return paths.includes(STDIN) ? 'print' : 'write';
}

/** Where the results go; nothing else goes to standard output with a difference or a fixed text. */
export function resolveOutputs(
  { format }: Pick<CheckOptions, 'format'>,
  fixing: Fixing,
  env: Readonly<Record<string, string | undefined>>,
): readonly OutputRequest[] {
  if (fixing === 'diff') return [];
  if (fixing === 'print') return (format ?? []).filter(({ file }) => file !== null);
  return format ?? [{ format: env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text', file: null }];
}

const UNWATCHED = [
  ...SELECTING,
  ['diff', '--diff'],
  ['cache', '--cache'],
  ['updateBaseline', '--update-baseline'],
  ['pruneBaseline', '--prune-baseline'],
] as const;

/** Whether to run again and again, which needs paths that can be watched. */
export function resolveWatch(options: CheckOptions, paths: readonly string[], { usage }: Texts): boolean {
  if (!options.watch) return false;
  const other =
    UNWATCHED.find(([key]) => options[key] !== undefined)?.[1] ?? (paths.includes(STDIN) ? STDIN : null);
  if (other !== null) throw new UsageError(usage.excluded('--watch', other));
  return true;
}

/** What to do with which baseline; null for none. */
export function resolveBaseline(
  { baseline, updateBaseline, pruneBaseline, shard }: CheckOptions,
  { usage }: Texts,
): BaselineRequest | null {
  if (updateBaseline && pruneBaseline)
    throw new UsageError(usage.excluded('--update-baseline', '--prune-baseline'));
  const change = updateBaseline ? '--update-baseline' : pruneBaseline ? '--prune-baseline' : null;
  if (change !== null && shard !== undefined) throw new UsageError(usage.excluded(change, '--shard'));
  if (baseline !== undefined)
    return { file: baseline, mode: updateBaseline ? 'update' : pruneBaseline ? 'prune' : 'use' };
  if (change !== null) throw new UsageError(usage.needs(change, '--baseline'));
  return null;
}

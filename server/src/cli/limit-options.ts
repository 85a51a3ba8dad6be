/** The options that say what fails a run, and what is shown of it. */

import type { Command } from 'commander';
import type { Severity } from '../rules/rule.js';
import type { Context } from './context.js';
import { choiceOption, numberOption } from './options.js';
import { UsageError } from './problem.js';
import type { Texts } from './texts.js';
import type { Limits } from './verdict.js';

/** The options as commander hands them over. */
export interface LimitOptions {
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
  readonly minCoverage?: number;
  readonly quiet?: true;
}

const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'information', 'hint', 'never'];

/** Adds the options to a command that shows findings. */
export const addLimitOptions = (command: Command, { texts }: Context): Command =>
  command
    .option('-q, --quiet', texts.help.quiet)
    .addOption(choiceOption('--fail-on <severity>', texts.help.failOn, FAIL_ON, texts))
    .addOption(
      numberOption('--max-warnings <number>', texts.help.maxWarnings, Number.MAX_SAFE_INTEGER, texts),
    )
    .addOption(numberOption('--min-coverage <percent>', texts.help.minCoverage, 100, texts));

/** Less severe findings are left out of the output. */
export const resolveShowFrom = ({ quiet }: LimitOptions): Severity => (quiet ? 'warning' : 'hint');

const isBelowWarning = (severity: Severity | 'never' | undefined): boolean =>
  severity === 'information' || severity === 'hint';

/** What may be found without failing. With a number of warnings allowed, a single one does not fail. */
export function resolveLimits(
  { quiet, failOn, maxWarnings, minCoverage }: LimitOptions,
  { usage }: Texts,
): Limits {
  if (quiet && isBelowWarning(failOn)) throw new UsageError(usage.quietHidesFailures(failOn ?? ''));
  if (maxWarnings !== undefined && (failOn === 'warning' || isBelowWarning(failOn)))
    throw new UsageError(usage.excluded('--max-warnings', `--fail-on ${failOn}`));
  return {
    failOn: failOn ?? (maxWarnings === undefined ? 'warning' : 'error'),
    maxWarnings: maxWarnings ?? null,
    minCoverage: minCoverage ?? null,
  };
}

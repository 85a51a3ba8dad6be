/** What the commands share that only read articles and judge none of them: `annotate`, `export`, `report`. */

import type { Command } from 'commander';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { OutputRequest } from './format-names.js';
import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  type GlobalOptions,
  type Inputs,
  resolveConfigChoice,
} from './options.js';
import { addRunOptions, type RunOptions, resolveRun } from './run-options.js';
import { addSelectOptions, type SelectOptions, selectInputs } from './select.js';
import { NO_LIMITS } from './verdict.js';

/** The options as commander hands them over. */
export interface ReadingOptions extends SelectOptions, ConfigOptions, RunOptions, GlobalOptions {}

/** Adds the paths and the options to a command. */
export const addReadingOptions = (command: Command, context: Context): Command =>
  addRunOptions(addConfigOptions(addSelectOptions(addInputs(command, context), context), context), context);

/** Runs through the articles and writes all that is found. `outputsFor` says what to write, and refuses what cannot be. */
export async function runReading(
  paths: readonly string[],
  options: ReadingOptions,
  outputsFor: (inputs: Inputs) => readonly OutputRequest[],
  context: Context,
): Promise<ExitCode> {
  const { texts } = context;
  const config = resolveConfigChoice(options, texts);
  const inputs = await selectInputs(paths, options, context);
  const request = {
    ...inputs,
    ...resolveRun(options, texts),
    config,
    outputs: outputsFor(inputs),
    fixing: 'off',
    limits: NO_LIMITS,
    baseline: null,
    showFrom: 'hint',
    color: options.color,
  } as const;
  const { analyzeArticles } = await import('./analyze-articles.js');
  return analyzeArticles(request, context);
}

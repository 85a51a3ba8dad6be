/** `wortlaut export PATHS…`: statements in the formats of other worlds. */

import { EXPORT_FORMATS, type OutputRequest } from '../format-names.js';
import { formatOption } from '../format-option.js';
import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  type GlobalOptions,
  type Inputs,
  resolveConfigChoice,
} from '../options.js';
import { UsageError } from '../problem.js';
import { addRunOptions, type RunOptions, resolveRun } from '../run-options.js';
import { addSelectOptions, type SelectOptions, selectInputs } from '../select.js';
import type { Texts } from '../texts.js';
import { NO_LIMITS } from '../verdict.js';
import type { AddCommand } from './command.js';

interface ExportOptions extends SelectOptions, ConfigOptions, RunOptions, GlobalOptions {
  readonly format?: readonly OutputRequest[];
}

/** brat has a file for each article, and nothing in it says which. */
function resolveOutputs(
  { format }: ExportOptions,
  { isSingle }: Inputs,
  { usage }: Texts,
): readonly OutputRequest[] {
  if (format === undefined) throw new UsageError(usage.needs('wortlaut export', '--format'));
  if (!isSingle && format.some((output) => output.format === 'brat'))
    throw new UsageError(usage.bratIsSingle());
  return format;
}

export const addExport: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  const command = addInputs(program.command('export').description(help.export), context);
  addRunOptions(addConfigOptions(addSelectOptions(command, context), context), context)
    .addOption(formatOption(help.exportFormat, EXPORT_FORMATS, texts))
    .action(async (paths: string[], _options, own) => {
      const options = own.optsWithGlobals() as ExportOptions;
      const config = resolveConfigChoice(options, texts);
      const inputs = await selectInputs(paths, options, context);
      const request = {
        ...inputs,
        config,
        ...resolveRun(options, texts),
        fixing: 'off',
        outputs: resolveOutputs(options, inputs, texts),
        limits: NO_LIMITS,
        baseline: null,
        showFrom: 'hint',
        color: options.color,
      } as const;
      const { analyzeArticles } = await import('../analyze-articles.js');
      exit(await analyzeArticles(request, context));
    });
};

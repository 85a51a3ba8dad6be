/** `wortlaut export PATHS…`: statements in the formats of other worlds. */

import { EXPORT_FORMATS, type OutputRequest } from '../format-names.js';
import { formatOption } from '../format-option.js';
import type { Inputs } from '../options.js';
import { UsageError } from '../problem.js';
import { addReadingOptions, type ReadingOptions, runReading } from '../reading.js';
import type { Texts } from '../texts.js';
import type { AddCommand } from './command.js';

interface ExportOptions extends ReadingOptions {
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
  addReadingOptions(program.command('export').description(help.export), context)
    .addOption(formatOption(help.exportFormat, EXPORT_FORMATS, texts))
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as ExportOptions;
      exit(await runReading(paths, options, (inputs) => resolveOutputs(options, inputs, texts), context));
    });
};

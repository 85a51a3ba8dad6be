/** `wortlaut report PATHS…`: who speaks how much. */

import { REPORT_FORMATS, type ReportFormat } from '../format-names.js';
import { choiceOption } from '../options.js';
import { addReadingOptions, type ReadingOptions, runReading } from '../reading.js';
import type { AddCommand } from './command.js';

interface ReportOptions extends ReadingOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
}

export const addReport: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  addReadingOptions(program.command('report').description(help.report), context)
    .addOption(choiceOption('-f, --format <format>', help.reportFormat, REPORT_FORMATS, texts))
    .option('-o, --output <file>', help.reportOutput)
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as ReportOptions;
      const { format = 'html', output = null } = options;
      exit(await runReading(paths, options, () => [{ format: `report-${format}`, file: output }], context));
    });
};

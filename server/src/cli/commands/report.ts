/** `wortlaut report PATHS…`: who speaks how much. */

import { REPORT_FORMATS, type ReportFormat } from '../format-names.js';
import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  choiceOption,
  type GlobalOptions,
  resolveConfigChoice,
} from '../options.js';
import { addRunOptions, type RunOptions, resolveRun } from '../run-options.js';
import { addSelectOptions, type SelectOptions, selectInputs } from '../select.js';
import { NO_LIMITS } from '../verdict.js';
import type { AddCommand } from './command.js';

interface ReportOptions extends SelectOptions, ConfigOptions, RunOptions, GlobalOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
}

export const addReport: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  const command = addInputs(program.command('report').description(help.report), context);
  addRunOptions(addConfigOptions(addSelectOptions(command, context), context), context)
    .addOption(choiceOption('-f, --format <format>', help.reportFormat, REPORT_FORMATS, texts))
    .option('-o, --output <file>', help.reportOutput)
    .action(async (paths: string[], _options, own) => {
      const options = own.optsWithGlobals() as ReportOptions;
      const { format = 'html', output = null } = options;
      const config = resolveConfigChoice(options, texts);
      const inputs = await selectInputs(paths, options, context);
      const request = {
        ...inputs,
        config,
        ...resolveRun(options, texts),
        fixing: 'off',
        outputs: [{ format: `report-${format}`, file: output }],
        limits: NO_LIMITS,
        baseline: null,
        showFrom: 'hint',
        color: options.color,
      } as const;
      const { analyzeArticles } = await import('../analyze-articles.js');
      exit(await analyzeArticles(request, context));
    });
};

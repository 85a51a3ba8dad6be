/** `wortlaut annotate PATHS…`: statements, sources and findings for machines. */

import { ANNOTATE_FORMATS, type OutputRequest } from '../format-names.js';
import { formatOption } from '../format-option.js';
import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  type GlobalOptions,
  resolveConfigChoice,
  STDIN_NAME,
} from '../options.js';
import { UsageError } from '../problem.js';
import { addRunOptions, type RunOptions, resolveRun } from '../run-options.js';
import { addSelectOptions, type SelectOptions, selectInputs } from '../select.js';
import type { Texts } from '../texts.js';
import { NO_LIMITS } from '../verdict.js';
import type { AddCommand } from './command.js';

interface AnnotateOptions extends SelectOptions, ConfigOptions, RunOptions, GlobalOptions {
  readonly format?: readonly OutputRequest[];
  readonly ndjson?: true;
}

/** The filter reads standard input alone and has one format. */
function refuseInputs(paths: readonly string[], options: AnnotateOptions, { usage }: Texts): void {
  const [path] = paths;
  if (path !== undefined) throw new UsageError(usage.excluded('--ndjson', path));
  if (options.format) throw new UsageError(usage.excluded('--ndjson', '--format'));
}

export const addAnnotate: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  const command = addInputs(program.command('annotate').description(help.annotate), context);
  addRunOptions(addConfigOptions(addSelectOptions(command, context), context), context)
    .addOption(formatOption(help.annotateFormat, ANNOTATE_FORMATS, texts))
    .option('--ndjson', help.annotateLines)
    .action(async (paths: string[], _options, own) => {
      const options = own.optsWithGlobals() as AnnotateOptions;
      const config = resolveConfigChoice(options, texts);
      if (options.ndjson) {
        refuseInputs(paths, options, texts);
        const { annotateLines } = await import('../annotate-lines.js');
        exit(await annotateLines({ config, stdinName: options.stdinFilename ?? STDIN_NAME }, context));
        return;
      }
      const request = {
        ...(await selectInputs(paths, options, context)),
        config,
        ...resolveRun(options, texts),
        fixing: 'off',
        outputs: options.format ?? [{ format: 'ndjson', file: null }],
        limits: NO_LIMITS,
        baseline: null,
        showFrom: 'hint',
        color: options.color,
      } as const;
      const { analyzeArticles } = await import('../analyze-articles.js');
      exit(await analyzeArticles(request, context));
    });
};

/** `wortlaut annotate PATHS…`: statements, sources and findings for machines. */

import { formatOption } from '../check-options.js';
import { ANNOTATE_FORMATS, type OutputRequest } from '../format-names.js';
import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  type GlobalOptions,
  type InputOptions,
  resolveConfigChoice,
  resolveInputs,
} from '../options.js';
import { NO_LIMITS } from '../verdict.js';
import type { AddCommand } from './command.js';

interface AnnotateOptions extends InputOptions, ConfigOptions, GlobalOptions {
  readonly format?: readonly OutputRequest[];
}

export const addAnnotate: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  addConfigOptions(addInputs(program.command('annotate').description(help.annotate), context), context)
    .addOption(formatOption(help.annotateFormat, ANNOTATE_FORMATS, texts))
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as AnnotateOptions;
      const config = resolveConfigChoice(options, texts);
      const request = {
        ...resolveInputs(paths, options, texts),
        config,
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

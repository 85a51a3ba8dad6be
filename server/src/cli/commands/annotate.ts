/** `wortlaut annotate PATHS…`: statements, sources and findings for machines. */

import {
  addConfigOptions,
  addInputs,
  type ConfigOptions,
  choiceOption,
  type GlobalOptions,
  type InputOptions,
  resolveConfigChoice,
  resolveInputs,
} from '../options.js';
import type { Format } from '../writers.js';
import type { AddCommand } from './command.js';

interface AnnotateOptions extends InputOptions, ConfigOptions, GlobalOptions {
  readonly format?: Format;
}

const FORMATS: readonly Format[] = ['ndjson', 'json'];

export const addAnnotate: AddCommand = (program, context, exit) => {
  const { texts } = context;
  addConfigOptions(addInputs(program.command('annotate').description(texts.help.annotate), context), context)
    .addOption(choiceOption('-f, --format <format>', texts.help.annotateFormat, FORMATS, texts))
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as AnnotateOptions;
      const config = resolveConfigChoice(options, texts);
      const inputs = resolveInputs(paths, options, texts);
      const { analyzeArticles } = await import('../analyze-articles.js');
      const request = {
        ...inputs,
        format: options.format ?? 'ndjson',
        showFrom: 'hint',
        failOn: 'never',
        color: options.color,
        config,
      } as const;
      exit(await analyzeArticles(request, context));
    });
};

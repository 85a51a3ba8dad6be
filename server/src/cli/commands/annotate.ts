/** `wortlaut annotate PATHS…`: statements, sources and findings for machines. */

import { addInputs, choiceOption, type GlobalOptions, type InputOptions, resolveInputs } from '../options.js';
import type { Format } from '../writers.js';
import type { AddCommand } from './command.js';

interface AnnotateOptions extends InputOptions, GlobalOptions {
  readonly format?: Format;
}

const FORMATS: readonly Format[] = ['ndjson', 'json'];

export const addAnnotate: AddCommand = (program, context, exit) => {
  const { texts } = context;
  addInputs(program.command('annotate').description(texts.help.annotate), context)
    .addOption(choiceOption('-f, --format <format>', texts.help.annotateFormat, FORMATS, texts))
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as AnnotateOptions;
      const inputs = resolveInputs(paths, options, texts);
      const { analyzeArticles } = await import('../analyze-articles.js');
      const request = {
        ...inputs,
        format: options.format ?? 'ndjson',
        showFrom: 'hint',
        failOn: 'never',
        color: options.color,
      } as const;
      exit(await analyzeArticles(request, context));
    });
};

/** `wortlaut annotate PATHS…`: statements, sources and findings for machines. */

import { ANNOTATE_FORMATS, type OutputRequest } from '../format-names.js';
import { formatOption } from '../format-option.js';
import { resolveConfigChoice, STDIN_NAME } from '../options.js';
import { UsageError } from '../problem.js';
import { addReadingOptions, type ReadingOptions, runReading } from '../reading.js';
import type { Texts } from '../texts.js';
import type { AddCommand } from './command.js';

interface AnnotateOptions extends ReadingOptions {
  readonly format?: readonly OutputRequest[];
  readonly ndjson?: true;
}

/** The filter reads standard input alone and has one format. */
function refuseInputs(paths: readonly string[], options: AnnotateOptions, { usage }: Texts): void {
  const [path] = paths;
  if (path !== undefined) throw new UsageError(usage.excluded('--ndjson', path));
  if (options.format) throw new UsageError(usage.excluded('--ndjson', '--format'));
}

const DEFAULT: readonly OutputRequest[] = [{ format: 'ndjson', file: null }];

export const addAnnotate: AddCommand = (program, context, exit) => {
  const { texts } = context;
  const { help } = texts;
  addReadingOptions(program.command('annotate').description(help.annotate), context)
    .addOption(formatOption(help.annotateFormat, ANNOTATE_FORMATS, texts))
    .option('--ndjson', help.annotateLines)
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as AnnotateOptions;
      if (!options.ndjson) {
        exit(await runReading(paths, options, () => options.format ?? DEFAULT, context));
        return;
      }
      refuseInputs(paths, options, texts);
      const config = resolveConfigChoice(options, texts);
      const { annotateLines } = await import('../annotate-lines.js');
      exit(await annotateLines({ config, stdinName: options.stdinFilename ?? STDIN_NAME }, context));
    });
};

/** `wortlaut strip PATHS…`: clean copy for publication, without source tags. */

import { STDIN } from '../files.js';
import { addInputs, type InputOptions, resolveInputs } from '../options.js';
import { UsageError } from '../problem.js';
import type { AddCommand } from './command.js';

interface StripOptions extends InputOptions {
  readonly write?: true;
}

export const addStrip: AddCommand = (program, context, exit) => {
  const { texts } = context;
  addInputs(program.command('strip').description(texts.help.strip), context)
    .option('-w, --write', texts.help.stripWrite)
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as StripOptions;
      const inputs = resolveInputs(paths, options, texts);
      const write = options.write === true;
      if (write && inputs.paths.includes(STDIN)) throw new UsageError(texts.usage.writeNeedsFiles());
      const { stripArticles } = await import('../strip.js');
      exit(await stripArticles({ ...inputs, write }, context));
    });
};

/** `wortlaut check PATHS…`: findings for people and for continuous integration. */

import {
  type CheckOptions,
  resolveBaseline,
  resolveFixing,
  resolveOutputs,
  resolveWatch,
} from '../check-options.js';
import { CHECK_FORMATS } from '../format-names.js';
import { formatOption } from '../format-option.js';
import { addLimitOptions, resolveLimits, resolveShowFrom } from '../limit-options.js';
import { addConfigOptions, addInputs, resolveConfigChoice } from '../options.js';
import { addRunOptions, resolveRun } from '../run-options.js';
import { addSelectOptions, selectInputs } from '../select.js';
import type { AddCommand } from './command.js';

export const addCheck: AddCommand = (program, context, exit) => {
  const { texts, host } = context;
  const { help } = texts;
  const check = addInputs(program.command('check').description(help.check), context);
  addConfigOptions(addSelectOptions(check, context), context).addOption(
    formatOption(help.checkFormat, CHECK_FORMATS, texts),
  );
  addLimitOptions(check, context)
    .option('--fix', help.fix)
    .option('--fix-dry-run', help.fixDryRun)
    .option('--diff', help.diff)
    .option('--watch', help.watch)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--prune-baseline', help.pruneBaseline);
  addRunOptions(check, context).action(async (paths: string[], _options, command) => {
    const options = command.optsWithGlobals() as CheckOptions;
    const isWatching = resolveWatch(options, paths, texts);
    const config = resolveConfigChoice(options, texts);
    const inputs = await selectInputs(paths, options, context);
    const fixing = resolveFixing(options, inputs, texts);
    const request = {
      ...inputs,
      config,
      ...resolveRun(options, texts),
      fixing,
      outputs: resolveOutputs(options, fixing, host.env),
      limits: resolveLimits(options, texts),
      baseline: resolveBaseline(options, texts),
      showFrom: resolveShowFrom(options),
      color: options.color,
    } as const;
    if (isWatching) {
      const { watchArticles } = await import('../watch.js');
      exit(await watchArticles(request, context));
      return;
    }
    const { analyzeArticles } = await import('../analyze-articles.js');
    exit(await analyzeArticles(request, context));
  });
};

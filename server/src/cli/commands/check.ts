/** `wortlaut check PATHS…`: findings for people and for continuous integration. */

import type { Severity } from '../../rules/rule.js';
import {
  type CheckOptions,
  resolveBaseline,
  resolveFixing,
  resolveLimits,
  resolveOutputs,
} from '../check-options.js';
import { CHECK_FORMATS } from '../format-names.js';
import { formatOption } from '../format-option.js';
import { addConfigOptions, addInputs, choiceOption, numberOption, resolveConfigChoice } from '../options.js';
import { addRunOptions, resolveRun } from '../run-options.js';
import { addSelectOptions, selectInputs } from '../select.js';
import type { AddCommand } from './command.js';

const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'information', 'hint', 'never'];

export const addCheck: AddCommand = (program, context, exit) => {
  const { texts, host } = context;
  const { help } = texts;
  const check = addInputs(program.command('check').description(help.check), context);
  addRunOptions(addConfigOptions(addSelectOptions(check, context), context), context)
    .addOption(formatOption(help.checkFormat, CHECK_FORMATS, texts))
    .option('-q, --quiet', help.quiet)
    .addOption(choiceOption('--fail-on <severity>', help.failOn, FAIL_ON, texts))
    .addOption(numberOption('--max-warnings <number>', help.maxWarnings, Number.MAX_SAFE_INTEGER, texts))
    .addOption(numberOption('--min-coverage <percent>', help.minCoverage, 100, texts))
    .option('--fix', help.fix)
    .option('--fix-dry-run', help.fixDryRun)
    .option('--diff', help.diff)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--prune-baseline', help.pruneBaseline)
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as CheckOptions;
      const config = resolveConfigChoice(options, texts);
      const inputs = await selectInputs(paths, options, context);
      const fixing = resolveFixing(options, inputs.paths, texts);
      const request = {
        ...inputs,
        config,
        ...resolveRun(options, texts),
        fixing,
        outputs: resolveOutputs(options, fixing, host.env),
        limits: resolveLimits(options, texts),
        baseline: resolveBaseline(options, texts),
        showFrom: options.quiet ? 'warning' : 'hint',
        color: options.color,
      } as const;
      const { analyzeArticles } = await import('../analyze-articles.js');
      exit(await analyzeArticles(request, context));
    });
};

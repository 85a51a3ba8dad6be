/** `wortlaut check PATHS…`: findings for people and for continuous integration. */

import type { Severity } from '../../rules/rule.js';
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
import { UsageError } from '../problem.js';
import type { Texts } from '../texts.js';
import type { Format } from '../writers.js';
import type { AddCommand } from './command.js';

interface CheckOptions extends InputOptions, ConfigOptions, GlobalOptions {
  readonly format?: Format;
  readonly failOn?: Severity | 'never';
  readonly quiet?: true;
}

const FORMATS: readonly Format[] = ['text', 'json', 'ndjson'];
const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'information', 'hint', 'never'];

function refuseHiddenFailures({ quiet, failOn }: CheckOptions, { usage }: Texts): void {
  if (quiet && (failOn === 'information' || failOn === 'hint')) {
    throw new UsageError(usage.quietHidesFailures(failOn));
  }
}

export const addCheck: AddCommand = (program, context, exit) => {
  const { texts } = context;
  addConfigOptions(addInputs(program.command('check').description(texts.help.check), context), context)
    .addOption(choiceOption('-f, --format <format>', texts.help.checkFormat, FORMATS, texts))
    .addOption(choiceOption('--fail-on <severity>', texts.help.failOn, FAIL_ON, texts))
    .option('-q, --quiet', texts.help.quiet)
    .action(async (paths: string[], _options, command) => {
      const options = command.optsWithGlobals() as CheckOptions;
      refuseHiddenFailures(options, texts);
      const config = resolveConfigChoice(options, texts);
      const inputs = resolveInputs(paths, options, texts);
      const { analyzeArticles } = await import('../analyze-articles.js');
      const request = {
        ...inputs,
        format: options.format ?? 'text',
        showFrom: options.quiet ? 'warning' : 'hint',
        failOn: options.failOn ?? 'warning',
        color: options.color,
        config,
      } as const;
      exit(await analyzeArticles(request, context));
    });
};

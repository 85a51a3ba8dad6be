/** `wortlaut init`: a configuration to start from. */

import { choiceOption } from '../options.js';
import type { AddCommand } from './command.js';

/** Written down here, so that help does not load the rules; a test holds them together. */
export const PRESET_CHOICES: readonly string[] = ['relaxed', 'recommended', 'strict'];

export const addInit: AddCommand = (program, context, exit) => {
  const { texts } = context;
  program
    .command('init')
    .description(texts.help.init)
    .usage(texts.help.optionsUsage)
    .addOption(choiceOption('--preset <preset>', texts.help.preset, PRESET_CHOICES, texts))
    .action(async ({ preset = 'recommended' }: { readonly preset?: string }) => {
      const { writeConfig } = await import('../init.js');
      exit(writeConfig(preset, context));
    });
};

/** `wortlaut doctor [FOLDER]`: what holds here, and what is wrong. */

import { resolveConfigFile } from '../options.js';
import type { AddCommand } from './command.js';

export const addDoctor: AddCommand = (program, context, exit) => {
  const { texts } = context;
  program
    .command('doctor')
    .description(texts.help.doctor)
    .usage(texts.help.doctorUsage)
    .argument('[folder]', texts.help.folder)
    .option('--config <file>', texts.help.config)
    .action(async (folder: string | undefined, { config }: { readonly config?: string }) => {
      const file = config === undefined ? undefined : resolveConfigFile(config, texts);
      const { examine } = await import('../doctor.js');
      exit(await examine(folder ?? '.', file, context));
    });
};

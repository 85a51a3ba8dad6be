/** `wortlaut lsp`: the language server, for editors other than VS Code. */

import type { AddCommand } from './command.js';

export const addLsp: AddCommand = (program, context, exit) => {
  const { help } = context.texts;
  program
    .command('lsp')
    .description(help.lsp)
    .usage(help.optionsUsage)
    .option('--stdio', help.stdio)
    .action(async () => {
      const { runServer } = await import('../language-server.js');
      exit(await runServer(context));
    });
};

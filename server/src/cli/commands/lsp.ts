/** `wortlaut lsp`: the language server, for editors other than VS Code. */

import { Option } from 'commander';
import type { Context } from '../context.js';
import { numberOption } from '../options.js';
import { UsageError } from '../problem.js';
import type { AddCommand } from './command.js';

/** What some editors start language servers with. Refused by name, since “no such option” helps nobody. */
const OTHER_TRANSPORTS = ['--node-ipc', '--socket [port]', '--pipe [name]'];

function refusedTransport(flags: string, { texts: { usage } }: Context): Option {
  const option = new Option(flags).hideHelp();
  // A preset makes the parser run without a value, too.
  return option.preset('').argParser(() => {
    throw new UsageError(usage.onlyStdio(`--${option.name()}`));
  });
}

export const addLsp: AddCommand = (program, context, exit) => {
  const { help } = context.texts;
  const command = program
    .command('lsp')
    .description(help.lsp)
    .usage(help.optionsUsage)
    .option('--stdio', help.stdio)
    .addOption(
      numberOption(
        '--clientProcessId <number>',
        help.clientProcessId,
        Number.MAX_SAFE_INTEGER,
        context.texts,
      ),
    )
    .action(async ({ clientProcessId }: { readonly clientProcessId?: number }) => {
      const { runServer } = await import('../language-server.js');
      exit(await runServer(context, clientProcessId));
    });
  for (const flags of OTHER_TRANSPORTS) command.addOption(refusedTransport(flags, context));
};

/** `wortlaut help [COMMAND]`: the parser's own one does not refuse an unknown command. */

import type { AddCommand } from './command.js';

export const addHelp: AddCommand = (program, { texts: { help } }) => {
  program
    .helpCommand(false)
    .command('help')
    .description(help.helpCommand)
    .usage(help.helpUsage)
    .argument('[command]', help.commandName)
    .action(async (name?: string) => {
      if (name === undefined) return program.help();
      program.commands.find((command) => command.name() === name)?.help();
      // Not a command: the parser refuses it, as it would without `help`.
      await program.parseAsync([name], { from: 'user' });
    });
};

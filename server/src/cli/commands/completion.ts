/** `wortlaut completion SHELL`: a script with which the shell completes commands and options. */

import type { Command } from 'commander';
import type { CompletedCommand, Shell } from '../completion.js';
import { ExitCode } from '../exit-code.js';
import { UsageError } from '../problem.js';
import type { AddCommand } from './command.js';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

function describe(program: Command, rules: readonly string[]): CompletedCommand[] {
  const shared = program.options.filter(({ long }) => long !== '--version');
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options, ...shared].flatMap(({ long, description, hidden }) =>
      hidden || long === undefined || long === null ? [] : [{ flag: long, description }],
    ),
    values: valuesOf(command, program, rules),
  }));
}

function valuesOf(command: Command, program: Command, rules: readonly string[]): readonly string[] {
  if (command.name() === 'explain') return rules;
  if (command.name() === 'completion') return SHELLS;
  return command.name() === 'help' ? program.commands.map((each) => each.name()) : [];
}

export const addCompletion: AddCommand = (program, { host, texts }, exit) => {
  const { help, usage } = texts;
  program
    .command('completion')
    .description(help.completion)
    .usage(help.completionUsage)
    .argument('<shell>', help.shell)
    .action(async (name: string) => {
      const shell = SHELLS.find((known) => known === name);
      if (shell === undefined) throw new UsageError(usage.notOneOf('completion', name, SHELLS));
      const [{ COMPLETIONS }, { RULE_IDS }] = await Promise.all([
        import('../completion.js'),
        import('../../config/rule-list.js'),
      ]);
      host.stdout.write(COMPLETIONS[shell](describe(program, RULE_IDS)));
      exit(ExitCode.clean);
    });
};

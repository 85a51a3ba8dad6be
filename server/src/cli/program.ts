/** The program: its commands, its help in both languages, and nothing that takes long to load. */

import { Command } from 'commander';
import { addAnnotate } from './commands/annotate.js';
import { addCheck } from './commands/check.js';
import type { AddCommand } from './commands/command.js';
import { addCompletion } from './commands/completion.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addHelp } from './commands/help.js';
import { addInit } from './commands/init.js';
import { addLsp } from './commands/lsp.js';
import { addMerge } from './commands/merge.js';
import { addReport } from './commands/report.js';
import { addStrip } from './commands/strip.js';
import type { Context } from './context.js';
import { LOCALES } from './locale.js';
import { choiceOption } from './options.js';
import { readVersion } from './version.js';

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addAnnotate,
  addExport,
  addReport,
  addMerge,
  addStrip,
  addExplain,
  addInit,
  addDoctor,
  addLsp,
  addCompletion,
  addHelp,
];

/** The program with all its commands. It never ends the process: it throws, or hands the exit code to `exit`. */
export function createProgram(context: Context, exit: (code: number) => void): Command {
  const { host, texts } = context;
  const { help } = texts;
  const program = new Command('wortlaut')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => host.stdout.columns ?? 100,
      getErrHelpWidth: () => host.stderr.columns ?? 100,
      outputError: () => undefined,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      argumentTerm: (argument) => help.argumentTerms[argument.name()] ?? argument.name(),
    })
    .description(help.program)
    .usage(help.programUsage)
    .version(readVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .addOption(choiceOption('--locale <locale>', help.locale, LOCALES, texts))
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', `\n${help.after}`);
  for (const add of COMMANDS) add(program, context, exit);
  return program;
}

/** From arguments to exit code. */

import { CommanderError } from 'commander';
import { type Context, tell } from './context.js';
import { ExitCode } from './exit-code.js';
import type { Host } from './host.js';
import { findLocale } from './locale.js';
import { UsageError } from './problem.js';
import { createProgram } from './program.js';
import { textsIn } from './texts.js';
import { tellUsageError } from './usage-errors.js';

/** Help and version that were asked for end with 0; help shown because the command is missing doesn't. */
function endByParser(error: CommanderError, context: Context): ExitCode {
  if (error.exitCode === 0) return ExitCode.clean;
  if (error.code !== 'commander.help') tell(context, '', tellUsageError(error, context.texts));
  return ExitCode.failure;
}

function fail(error: unknown, context: Context): ExitCode {
  if (error instanceof CommanderError) return endByParser(error, context);
  const message = error instanceof Error ? error.message : String(error);
  tell(context, '', error instanceof UsageError ? message : context.texts.internalError(message));
  return ExitCode.failure;
}

/** Runs the command line with the arguments after the program's name. Never throws. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const locale = findLocale(args, host.env);
  const context: Context = { host, locale, texts: textsIn(locale) };
  let exitCode: number = ExitCode.clean;
  try {
    const program = createProgram(context, (code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return fail(error, context);
  }
}

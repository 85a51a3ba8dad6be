/** What a command is: one file that adds itself to the program. */

import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';

/** Adds a command to the program. Its action hands the exit code to `exit`. */
export type AddCommand = (program: Command, context: Context, exit: (code: ExitCode) => void) => void;

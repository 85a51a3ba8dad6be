/** What a command is: one file that adds itself to the program. */

import type { Command } from 'commander';
import type { Context } from '../context.js';

/** Adds a command to the program. Its action hands the exit code to `exit`. */
export type AddCommand = (program: Command, context: Context, exit: (code: number) => void) => void;

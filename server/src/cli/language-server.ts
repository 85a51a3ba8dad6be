/** The work behind `wortlaut lsp`: the bundle of the language server as a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, tell } from './context.js';
import { ExitCode } from './exit-code.js';
import { ENDING, endBy } from './signals.js';

/** Signals that ask this process to end are meant for the server; if one ends it, this process ends by it, too. */
function exitOf(child: ChildProcess): Promise<number> {
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ENDING) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of ENDING) process.off(each, forward);
      resolve(signal === null ? (code ?? ExitCode.failure) : endBy(signal));
    });
  });
}

/** The server ends by itself when the process of this number is gone. */
const argumentsFor = (clientProcessId: number | undefined): string[] =>
  clientProcessId === undefined ? ['--stdio'] : ['--stdio', `--clientProcessId=${clientProcessId}`];

/**
 * Runs the language server on the standard input and output of this process until it ends, or until the process of the
 * editor is gone whose number is given. The result is its exit code; a signal that ends it ends this process, too. It
 * lies beside the bundle of the command line.
 */
export async function runServer(
  context: Context,
  clientProcessId?: number,
  folder: string = __dirname,
): Promise<number> {
  const server = join(folder, 'server.cjs');
  if (existsSync(server)) {
    const args = [server, ...argumentsFor(clientProcessId)];
    return exitOf(spawn(process.execPath, args, { stdio: 'inherit', windowsHide: true }));
  }
  tell(context, server, context.texts.noServer());
  return ExitCode.failure;
}

/** The work behind `wortlaut lsp`: the bundle of the language server as a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { type Context, tell } from './context.js';
import { ExitCode } from './exit-code.js';

/** Signals that ask a process to end; the server gets those that were meant for it. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What shells add to the number of a signal that ended a process. */
const BY_SIGNAL = 128;

/** Ends this process as its child has ended; the code is for systems that know no signals. */
function endBy(signal: NodeJS.Signals): number {
  process.kill(process.pid, signal);
  return BY_SIGNAL + constants.signals[signal];
}

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

/**
 * Runs the language server on the standard input and output of this process until it ends. The result is its exit code;
 * a signal that ends it ends this process, too. It lies beside the bundle of the command line.
 */
export async function runServer(context: Context, folder: string = __dirname): Promise<number> {
  const server = join(folder, 'server.cjs');
  if (existsSync(server))
    return exitOf(spawn(process.execPath, [server, '--stdio'], { stdio: 'inherit', windowsHide: true }));
  tell(context, server, context.texts.noServer());
  return ExitCode.failure;
}

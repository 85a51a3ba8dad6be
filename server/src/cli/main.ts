/** The entry of the command line: ties `run` to the process. */

import { isMainThread } from 'node:worker_threads';
import { tell } from './context.js';
import { ExitCode } from './exit-code.js';
import { processHost } from './host.js';
import { findLocale } from './locale.js';
import { errorCode } from './problem.js';
import { run } from './run.js';
import { textsIn } from './texts.js';

const args = process.argv.slice(2);
const host = processHost();

/** Whoever reads the output may stop (`| head`): then there is nobody left to tell, and nothing left to do. */
function endOutput(error: Error): void {
  const code = errorCode(error);
  if (code !== 'EPIPE') tell({ host }, '', textsIn(findLocale(args, host.env)).cannotWrite(code));
  process.exit(ExitCode.failure);
}

async function runProcess(): Promise<void> {
  process.stdout.on('error', endOutput);
  process.stderr.on('error', () => process.exit(ExitCode.failure));
  process.exitCode = await run(args, host);
}

// The bundle is the script of the threads, too.
void (isMainThread ? runProcess() : import('./pipeline/worker.js'));

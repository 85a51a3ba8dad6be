/** The entry of the command line: ties `run` to the process. */

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

process.stdout.on('error', endOutput);
process.stderr.on('error', () => process.exit(ExitCode.failure));

void run(args, host).then((code) => {
  process.exitCode = code;
});

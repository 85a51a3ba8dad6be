/** How a process ends that is asked to. */

import { constants } from 'node:os';

/** Signals that ask a process to end: Ctrl-C, `kill`, a terminal that is closed. */
export const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What shells add to the number of a signal that ended a process. */
const BY_SIGNAL = 128;

/**
 * Ends this process by a signal that nobody listens to any more, so that its parent knows why. The result is the exit
 * code that shells show for it (130 for SIGINT), for systems that know no signals and for the first process of a
 * container, which they do not end.
 */
export function endBy(signal: NodeJS.Signals): number {
  process.kill(process.pid, signal);
  return BY_SIGNAL + constants.signals[signal];
}

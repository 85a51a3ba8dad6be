/**
 * The files that are being written out of sight. Whatever ends the process, none of them stays behind: the one state
 * that belongs to the process and not to a run.
 */

import { rmSync } from 'node:fs';
import { ENDING, endBy } from './signals.js';

const paths = new Set<string>();

function removeAll(): void {
  for (const path of paths) rmSync(path, { force: true });
  paths.clear();
}

function end(signal: NodeJS.Signals): void {
  removeAll();
  for (const each of ENDING) process.off(each, end);
  process.exit(endBy(signal));
}

/** Only a process that writes files listens: every other one ends at once, in the middle of an article. */
function listen(): void {
  if (process.listeners('exit').includes(removeAll)) return;
  process.on('exit', removeAll);
  for (const signal of ENDING) process.on(signal, end);
}

/** Says that the file is about to be written; it is removed if the process ends before `forgetUnfinished`. */
export function noteUnfinished(path: string): void {
  listen();
  paths.add(path);
}

/** Says that the file is whole, or gone. */
export const forgetUnfinished = (path: string): void => void paths.delete(path);

import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** An installation takes a minute at most; whoever holds the lock longer has died. */
const STALE_AFTER = 10 * 60_000;
const RETRY_AFTER = 500;

const isStale = (folder: string): boolean => {
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > STALE_AFTER;
};

function tryToLock(folder: string): boolean {
  if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

/** Runs `work` while no other process does the same; `folder` exists as long as somebody works. */
export async function withLock<T>(folder: string, work: () => T): Promise<T> {
  while (!tryToLock(folder)) await wait(RETRY_AFTER);
  try {
    return work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

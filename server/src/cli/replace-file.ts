/** Replaces a file so that it is at every moment either the old one or the new one. */

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, writeProblem } from './problem.js';

function writeNew(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // The mode at opening is cut by the process's mask.
  chmodSync(path, mode);
}

function replace(target: string, bytes: Uint8Array): void {
  const mode = statSync(target).mode & 0o7777;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeNew(temporary, bytes, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes the bytes beside the file, then puts them in its place; keeps its mode, and a link to it stays a link. */
export function replaceFile(path: string, bytes: Uint8Array): Problem | null {
  try {
    replace(realpathSync(path), bytes);
    return null;
  } catch (error) {
    return writeProblem(path, error);
  }
}

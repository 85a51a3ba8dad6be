/** Writes a file so that it is at every moment either the old one or the whole new one. */

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, writeProblem } from './problem.js';
import { forgetUnfinished, noteUnfinished } from './unfinished.js';

/** A file that grows out of sight. */
export interface NewFile {
  write(bytes: Uint8Array): void;
  /** Puts it in the place of the old one. */
  commit(): void;
  /** Forgets it; the old one stays as it is. */
  abort(): void;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** A device or a pipe, which nothing can replace: `/dev/null`, `/dev/stdout`. */
function openDevice(path: string): NewFile {
  const file = openSync(path, 'w');
  const close = (): void => closeSync(file);
  return { write: (bytes) => writeAll(file, bytes), commit: close, abort: close };
}

/** Notes the file before there is one: no signal can come in between. Whoever has a file of that name keeps it. */
function openHidden(path: string, mode: number): number {
  noteUnfinished(path);
  try {
    return openSync(path, 'wx', mode);
  } catch (error) {
    forgetUnfinished(path);
    throw error;
  }
}

const hiddenCopy = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);

/** True for a file that is being written out of sight, by this process or another. */
export const isHiddenCopy = (path: string): boolean => /^\..+\.\d+\.tmp$/.test(basename(path));

function openBeside(target: string, mode: number | null): NewFile {
  const temporary = hiddenCopy(target);
  const file = openHidden(temporary, mode ?? 0o666);
  return {
    write: (bytes) => writeAll(file, bytes),
    commit() {
      fsyncSync(file);
      closeSync(file);
      // The mode at opening is cut by the process's mask.
      if (mode !== null) chmodSync(temporary, mode);
      renameSync(temporary, target);
      forgetUnfinished(temporary);
    },
    abort() {
      rmSync(temporary, { force: true });
      forgetUnfinished(temporary);
    },
  };
}

/** Opens a file to be written, a new one with this mode; keeps the mode of the old one, and a link to it stays a link. Throws as `node:fs` does. */
export function openNewFile(path: string, mode: number | null = null): NewFile {
  const old: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (old === undefined) return openBeside(resolve(path), mode);
  return old.isFile() ? openBeside(realpathSync(path), old.mode & 0o7777) : openDevice(path);
}

/** Writes the bytes beside the file, then puts them in its place. The file need not exist. */
export function replaceFile(path: string, bytes: Uint8Array, mode: number | null = null): Problem | null {
  let file: NewFile | null = null;
  try {
    file = openNewFile(path, mode);
    file.write(bytes);
    file.commit();
    return null;
  } catch (error) {
    file?.abort();
    return writeProblem(path, error);
  }
}

/** Finds and loads the source register that counts for a folder. */

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { REGISTER_FILES } from '../config/file-names.js';
import type { KnownSource } from '../tags/register/known-source.js';
import { parseRegister, type RegisterProblem } from '../tags/register/parse-register.js';
import { decode } from './decode.js';
import { type Problem, readProblem } from './problem.js';

export interface LoadedRegister {
  readonly file: string;
  readonly sources: readonly KnownSource[];
  /** What is wrong in the file; the rest of it is used. */
  readonly problems: readonly RegisterProblem[];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The register that counts for a folder: the nearest one, upwards; null if there is none. */
export function findRegisterFile(startFolder: string): string | null {
  let folder = resolve(startFolder);
  for (;;) {
    const found = REGISTER_FILES.map((name) => join(folder, name)).find(isFile);
    if (found !== undefined) return found;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** Loads a register. It is a problem if it cannot be read as text; slips in it are told in `problems`. */
export function loadRegister(file: string): LoadedRegister | { readonly problem: Problem } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: readProblem(file, error) };
  }
  const decoded = decode(bytes);
  if ('failure' in decoded)
    return { problem: { kind: decoded.failure, path: file, detail: String(decoded.line) } };
  return { file, ...parseRegister(decoded.text) };
}

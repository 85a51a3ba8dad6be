/** The texts to work on, one after the other, from files or standard input. */

import { closeSync, openSync, readSync } from 'node:fs';
import { type DecodedText, decode } from './decode.js';
import { findFiles } from './files.js';
import { stagedBytes } from './git.js';
import { errorCode, type Problem, readProblem } from './problem.js';

/** Where the texts come from. */
export interface ArticleRequest {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** The name of standard input in all output. */
  readonly stdinName: string;
}

export interface Article extends DecodedText {
  readonly path: string;
}

export type Read = Article | { readonly problem: Problem };

const MEGABYTE = 1 << 20;
/** More than any article; keeps a mistyped path from filling the memory. */
export const MAX_BYTES = 64 * MEGABYTE;

const tooLarge = (path: string): { problem: Problem } => ({
  problem: { kind: 'too-large', path, detail: String(MAX_BYTES / MEGABYTE) },
});

/** Makes an article of the bytes of a file. */
export function toArticle(path: string, bytes: Uint8Array): Read {
  if (bytes.length > MAX_BYTES) return tooLarge(path);
  const decoded = decode(bytes);
  if ('failure' in decoded) {
    return { problem: { kind: decoded.failure, path, detail: String(decoded.line) } };
  }
  return { ...decoded, path };
}

/** What is read at a time; an article of usual length takes one step. */
const STEP_BYTES = 1 << 16;
/** Holds what was read until it is copied, which is at once. */
const step = Buffer.allocUnsafe(STEP_BYTES);

/** The bytes of an open file up to the limit and a bit; of pipes and devices nobody knows the size before. */
function readAll(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= MAX_BYTES) {
    const length = readSync(file, step);
    if (length === 0) break;
    chunks.push(Buffer.from(step.subarray(0, length)));
    size += length;
  }
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array | { readonly problem: Problem } {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const bytes = readAll(file);
    return bytes.length > MAX_BYTES ? tooLarge(path) : bytes;
  } catch (error) {
    return { problem: readProblem(path, error) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readFile(path: string): Read {
  const bytes = readBytes(path);
  return 'problem' in bytes ? bytes : toArticle(path, bytes);
}

/** The article as it is staged, whatever stands on disk. */
export function readStaged(path: string): Read {
  try {
    return toArticle(path, stagedBytes(path, MAX_BYTES));
  } catch (error) {
    return errorCode(error) === 'ENOBUFS' ? tooLarge(path) : { problem: readProblem(path, error) };
  }
}

/** The article on standard input, under the name that it has in all output. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>, name: string): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) return tooLarge(name);
    }
  } catch (error) {
    return { problem: readProblem(name, error) };
  }
  return toArticle(name, Buffer.concat(chunks));
}

/** Reads one article at a time, in the order of the paths; a problem does not stop the rest. */
export async function* readArticles(
  { paths, stdinName }: ArticleRequest,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  for (const found of findFiles(paths)) {
    if (found.kind === 'problem') yield { problem: found.problem };
    else if (found.kind === 'stdin') yield await readStdin(stdin, stdinName);
    else yield readFile(found.path);
  }
}

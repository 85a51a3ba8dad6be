/** The summary of a job in GitHub Actions: Markdown that is appended to a file that it names. */

import { appendFileSync } from 'node:fs';
import type { NewFile } from './replace-file.js';

/** GitHub refuses a summary of more than a mebibyte as a whole; other commands of the step may write to it as well. */
const MOST_BYTES = 1_000_000;
const LF = 10;
const ELLIPSIS = '\n…\n';

/** What fits, cut at the end of a line. */
function cut(text: Buffer): Buffer {
  if (text.length <= MOST_BYTES) return text;
  const end = text.lastIndexOf(LF, MOST_BYTES - ELLIPSIS.length * 3);
  return Buffer.concat([text.subarray(0, end + 1), Buffer.from(ELLIPSIS)]);
}

/** Appends to the file at the end of the run. */
export function openJobSummary(path: string): NewFile {
  const chunks: Uint8Array[] = [];
  return {
    write: (bytes) => void chunks.push(bytes),
    commit: () => appendFileSync(path, cut(Buffer.concat(chunks))),
    abort: () => undefined,
  };
}

/** Where the results of a run go: each format to standard output or to a file of its own. */

import { resolve } from 'node:path';
import type { Reporter } from '../reporters/reporter.js';
import type { Totals } from '../reporters/totals.js';
import type { PartWriter } from '../text/parts.js';
import { type Context, tellProblem } from './context.js';
import type { OutputRequest } from './format-names.js';
import { openJobSummary } from './job-summary.js';
import { writeProblem } from './problem.js';
import { type NewFile, openNewFile } from './replace-file.js';

/** An output that is to be opened. */
export interface PlannedOutput extends OutputRequest {
  readonly open: (path: string) => NewFile;
}

export interface Outputs {
  /** What each format makes of one more article, in the order of the outputs. */
  add(parts: readonly unknown[]): void;
  /** Completes all outputs; false if one could not be written, which has been told. */
  end(totals: Totals): boolean;
  /** Forgets the files; those that they were to replace stay as they are. */
  abort(): void;
}

interface Output {
  readonly writer: PartWriter<unknown, Totals>;
  readonly path: string | null;
  readonly file: NewFile | null;
  /** What is to be written with what comes next: one large step costs less than many small ones. */
  waiting: string;
}

/** Characters that wait; whoever reads a terminal waits for none. */
const MOST_WAITING = 1 << 15;

/** The outputs that were asked for; in GitHub Actions its format writes the summary of the job as well. */
export function planOutputs(
  requests: readonly OutputRequest[],
  env: Readonly<Record<string, string | undefined>>,
): readonly PlannedOutput[] {
  const planned = requests.map((request) => ({ ...request, open: openNewFile }));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (!summary || !requests.some(({ format }) => format === 'github')) return planned;
  return [...planned, { format: 'markdown', file: summary, open: openJobSummary }];
}

/** True for the files that the run itself writes: they are no articles of it. */
export function ownFiles(outputs: readonly OutputRequest[]): (path: string) => boolean {
  const own = new Set(outputs.flatMap(({ file }) => (file === null ? [] : [resolve(file)])));
  return (path) => own.size > 0 && own.has(resolve(path));
}

/**
 * Opens all outputs, each with the reporter of its format; null if one cannot be written, which has been told. No file is
 * touched until the end.
 */
export function openOutputs(
  planned: readonly PlannedOutput[],
  reporters: readonly Reporter[],
  context: Context,
): Outputs | null {
  const outputs: Output[] = [];
  const failed = new Set<Output | null>();
  const attempt = (output: Output | null, path: string | null, work: () => void): void => {
    try {
      work();
    } catch (error) {
      failed.add(output);
      tellProblem(context, writeProblem(path ?? '', error));
    }
  };
  planned.forEach(({ file: path, open }, index) => {
    const writer = reporters[index]?.open();
    if (writer === undefined) return;
    attempt(null, path, () => {
      outputs.push({ writer, path, file: path === null ? null : open(path), waiting: '' });
    });
  });
  const { stdout } = context.host;
  const pass = (output: Output): void => {
    const { file, path, waiting } = output;
    output.waiting = '';
    if (file === null) stdout.write(waiting);
    else if (!failed.has(output)) attempt(output, path, () => file.write(Buffer.from(waiting)));
  };
  const write = (output: Output, text: string): void => {
    output.waiting += text;
    const isFull = output.waiting.length > (stdout.isTerminal && output.file === null ? 0 : MOST_WAITING);
    if (isFull) pass(output);
  };
  const close = (output: Output): void => {
    pass(output);
    if (failed.has(output)) output.file?.abort();
    else attempt(output, output.path, () => output.file?.commit());
  };
  const abort = (): void => {
    for (const { file } of outputs) file?.abort();
  };
  if (failed.size > 0) {
    abort();
    return null;
  }
  return {
    add(parts) {
      outputs.forEach((output, index) => {
        write(output, output.writer.add(parts[index]));
      });
    },
    end(totals) {
      for (const output of outputs) {
        write(output, output.writer.end(totals));
        close(output);
      }
      return failed.size === 0;
    },
    abort,
  };
}

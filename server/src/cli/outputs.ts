/** Where the results of a run go: each format to standard output or to a file of its own. */

import type { CheckedArticle, Reporter } from '../reporters/reporter.js';
import type { Totals } from '../reporters/totals.js';
import { type Context, tellProblem } from './context.js';
import type { OutputRequest } from './format-names.js';
import { openJobSummary } from './job-summary.js';
import { writeProblem } from './problem.js';
import { type NewFile, openNewFile } from './replace-file.js';
import { createWriter, type WriterOptions } from './writers.js';

export interface Outputs {
  result(article: CheckedArticle): void;
  /** Completes all outputs; false if one could not be written, which has been told. */
  end(totals: Totals): boolean;
}

interface Output {
  readonly writer: Reporter;
  readonly path: string | null;
  readonly file: NewFile | null;
}

/** Opens all outputs; null if one cannot be written, which has been told. No file is touched until the end. */
export function openOutputs(
  requests: readonly OutputRequest[],
  options: WriterOptions,
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
  const open = (
    format: OutputRequest['format'],
    path: string | null,
    opener: (path: string) => NewFile,
  ): void =>
    attempt(null, path, () => {
      const file = path === null ? null : opener(path);
      outputs.push({ writer: createWriter(format, options), path, file });
    });
  for (const { format, file } of requests) open(format, file, openNewFile);
  const summary = context.host.env['GITHUB_STEP_SUMMARY'];
  if (summary && requests.some(({ format }) => format === 'github'))
    open('markdown', summary, openJobSummary);
  const write = (output: Output, text: string): void => {
    if (output.file === null) context.host.stdout.write(text);
    else if (!failed.has(output)) attempt(output, output.path, () => output.file?.write(Buffer.from(text)));
  };
  const close = (output: Output): void => {
    if (failed.has(output)) output.file?.abort();
    else attempt(output, output.path, () => output.file?.commit());
  };
  if (failed.size > 0) {
    for (const { file } of outputs) file?.abort();
    return null;
  }
  return {
    result(article) {
      for (const output of outputs) write(output, output.writer.result(article));
    },
    end(totals) {
      for (const output of outputs) {
        write(output, output.writer.end(totals));
        close(output);
      }
      return failed.size === 0;
    },
  };
}

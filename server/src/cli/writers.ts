/** The formats of the output, by their names. */

import { formatJson, formatJsonLine } from '../exports/json.js';
import type { Reporter, ReporterOptions } from '../reporters/reporter.js';
import { createTextReporter } from '../reporters/text.js';

export interface WriterOptions extends ReporterOptions {
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
}

function jsonArrayWriter(): Reporter {
  let separator = '[\n';
  return {
    result(article) {
      const text = separator + formatJson(article);
      separator = ',\n';
      return text;
    },
    end: ({ files }) => (files === 0 ? '[]\n' : '\n]\n'),
  };
}

const singleJsonWriter: Reporter = { result: (article) => `${formatJson(article)}\n`, end: () => '' };

const ndjsonWriter: Reporter = { result: (article) => `${formatJsonLine(article)}\n`, end: () => '' };

const WRITERS = {
  text: createTextReporter,
  json: ({ isSingle }) => (isSingle ? singleJsonWriter : jsonArrayWriter()),
  ndjson: () => ndjsonWriter,
} satisfies Readonly<Record<string, (options: WriterOptions) => Reporter>>;

export type Format = keyof typeof WRITERS;

/** A writer for one run; it must not be used for another. */
export const createWriter = (format: Format, options: WriterOptions): Reporter => WRITERS[format](options);

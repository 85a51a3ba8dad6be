/** The formats of the output: how each turns the results, one after the other, into text. */

import type { Report } from '../engine/report.js';
import { formatJson, formatJsonLine } from '../exports/json.js';
import { formatFindings, formatSummary, type TextReportOptions } from '../reporters/text.js';
import type { Totals } from '../reporters/totals.js';
import type { Finding } from '../rules/rule.js';

/** One analysed article, with the findings to show. */
export interface Result {
  readonly path: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Turns results into text as they come, so that a run over an archive needs no more memory than one article. */
export interface Writer {
  result(result: Result): string;
  end(totals: Totals): string;
}

export interface WriterOptions extends TextReportOptions {
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
}

export type Format = 'text' | 'json' | 'ndjson';

function textWriter(options: WriterOptions): Writer {
  return {
    result: ({ path, report, findings }) => formatFindings({ path, text: report.text, findings }, options),
    end: (totals) => formatSummary(totals, options),
  };
}

function jsonArrayWriter(): Writer {
  let separator = '[\n';
  return {
    result(result) {
      const text = separator + formatJson(result);
      separator = ',\n';
      return text;
    },
    end: ({ files }) => (files === 0 ? '[]\n' : '\n]\n'),
  };
}

const singleJsonWriter: Writer = { result: (result) => `${formatJson(result)}\n`, end: () => '' };

const ndjsonWriter: Writer = { result: (result) => `${formatJsonLine(result)}\n`, end: () => '' };

const WRITERS: Readonly<Record<Format, (options: WriterOptions) => Writer>> = {
  text: textWriter,
  json: ({ isSingle }) => (isSingle ? singleJsonWriter : jsonArrayWriter()),
  ndjson: () => ndjsonWriter,
};

/** A writer for one run; it must not be used for another. */
export const createWriter = (format: Format, options: WriterOptions): Writer => WRITERS[format](options);

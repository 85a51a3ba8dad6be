/** The formats of the output, by their names. */

import { createBratExporter } from '../exports/brat.js';
import { createCsvExporter } from '../exports/csv.js';
import { formatJson, formatJsonLine } from '../exports/json.js';
import { createSchemaOrgExporter } from '../exports/schema-org.js';
import { createTeiExporter } from '../exports/tei.js';
import { createWebAnnotationExporter } from '../exports/web-annotation.js';
import { createCheckstyleReporter } from '../reporters/checkstyle.js';
import { createGithubReporter } from '../reporters/github.js';
import { createGitlabReporter } from '../reporters/gitlab.js';
import { createHtmlReporter } from '../reporters/html.js';
import { createJunitReporter } from '../reporters/junit.js';
import { createMarkdownReporter } from '../reporters/markdown.js';
import { createRdjsonReporter } from '../reporters/rdjson.js';
import type { Reporter, ReporterOptions } from '../reporters/reporter.js';
import { createSarifReporter } from '../reporters/sarif.js';
import { createTextReporter } from '../reporters/text.js';
import { createVoicesCsvReporter } from '../reporters/voices/csv.js';
import { createVoicesHtmlReporter } from '../reporters/voices/html.js';
import { createVoicesMarkdownReporter } from '../reporters/voices/markdown.js';
import type { Format } from './format-names.js';

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

const WRITERS: Readonly<Record<Format, (options: WriterOptions) => Reporter>> = {
  text: createTextReporter,
  json: ({ isSingle }) => (isSingle ? singleJsonWriter : jsonArrayWriter()),
  ndjson: () => ndjsonWriter,
  sarif: createSarifReporter,
  junit: createJunitReporter,
  checkstyle: createCheckstyleReporter,
  github: createGithubReporter,
  gitlab: createGitlabReporter,
  rdjson: createRdjsonReporter,
  markdown: createMarkdownReporter,
  html: createHtmlReporter,
  tei: createTeiExporter,
  'web-annotation': createWebAnnotationExporter,
  brat: createBratExporter,
  csv: createCsvExporter,
  'schema-org': createSchemaOrgExporter,
  'report-html': createVoicesHtmlReporter,
  'report-markdown': createVoicesMarkdownReporter,
  'report-csv': createVoicesCsvReporter,
};

/** A writer for one run; it must not be used for another. */
export const createWriter = (format: Format, options: WriterOptions): Reporter => WRITERS[format](options);

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
import { openFrame, openPlain } from '../text/parts.js';
import type { Format } from './format-names.js';

export interface FormatOptions extends ReporterOptions {
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
}

const jsonArray: Reporter<string> = {
  part: formatJson,
  open: () => openFrame({ head: '[\n', between: ',\n', tail: () => '\n]\n', empty: '[]\n' }),
};

const singleJson: Reporter<string> = { part: (article) => `${formatJson(article)}\n`, open: openPlain };

const jsonLines: Reporter<string> = { part: (article) => `${formatJsonLine(article)}\n`, open: openPlain };

const REPORTERS: Readonly<Record<Format, (options: FormatOptions) => Reporter>> = {
  text: createTextReporter,
  json: ({ isSingle }) => (isSingle ? singleJson : jsonArray),
  ndjson: () => jsonLines,
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

/** The reporter behind a format; an export is one, too. */
export const createReporter = (format: Format, options: FormatOptions): Reporter =>
  REPORTERS[format](options);

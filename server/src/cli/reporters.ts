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
import { createShardReporter } from '../reporters/shard.js';
import { createTextReporter } from '../reporters/text.js';
import { createVoicesCsvReporter } from '../reporters/voices/csv.js';
import { createVoicesHtmlReporter } from '../reporters/voices/html.js';
import { createVoicesMarkdownReporter } from '../reporters/voices/markdown.js';
import { openFrame, openPlain } from '../text/parts.js';
import type { Context } from './context.js';
import type { Format } from './format-names.js';
import { hash } from './hash.js';
import { createPalette, wantsColor } from './palette.js';
import type { Shard } from './pipeline/shard.js';
import { readVersion } from './version.js';

export interface FormatOptions extends ReporterOptions {
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
  /** The part of the articles that the output is about; the only one, unless there are several. */
  readonly shard: Shard | null;
}

/** What the reporters of a run need to know of it; plain data. */
export interface ReportersRequest
  extends Pick<FormatOptions, 'locale' | 'isSingle' | 'hasBaseline' | 'shard'> {
  readonly formats: readonly Format[];
  /** Columns that a line of an article may take. */
  readonly width: number;
  readonly isColored: boolean;
}

const jsonArray: Reporter<string> = {
  part: formatJson,
  open: () => openFrame({ head: '[\n', between: ',\n', tail: () => '\n]\n', empty: '[]\n' }),
};

const singleJson: Reporter<string> = { part: (article) => `${formatJson(article)}\n`, open: openPlain };

const jsonLines: Reporter<string> = { part: (article) => `${formatJsonLine(article)}\n`, open: openPlain };

/** A run without shards is the only one of its kind. */
const WHOLE: Shard = { index: 1, count: 1 };

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
  shard: ({ shard, ...options }) => createShardReporter({ ...options, shard: shard ?? WHOLE }),
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

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;

/** How text looks where it is written to. */
export const looksFor = (color: boolean | undefined, host: Context['host']) => ({
  width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, host.stdout.columns ?? DEFAULT_WIDTH)),
  isColored: wantsColor(color, host),
});

/** The reporters of a run, one for each of its formats. */
export function createReporters({ formats, isColored, ...request }: ReportersRequest): readonly Reporter[] {
  const options: FormatOptions = {
    ...request,
    hash,
    palette: createPalette(isColored),
    get version() {
      return readVersion();
    },
  };
  return formats.map((format) => createReporter(format, options));
}

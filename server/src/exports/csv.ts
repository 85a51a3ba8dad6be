/** Statements as a table for spreadsheets and statistics programs (RFC 4180). */

import { csvLine } from '../text/csv.js';
import { createLineIndex } from '../text/line-index.js';
import { openFrame } from '../text/parts.js';
import { createSourceLookup, type ExportedArticle, type Exporter, textOf } from './exporter.js';

const COLUMNS = [
  'path',
  'line',
  'column',
  'start',
  'end',
  'type',
  'medium',
  'attribution',
  'confidence',
  'source',
  'kind',
  'role',
  'quote',
  'cue',
  'speaker',
  'addressee',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

function rowsOf({ path, report }: ExportedArticle): Row[] {
  const { text, statements, sources } = report;
  const lines = createLineIndex(text);
  const sourceOf = createSourceLookup(sources);
  return statements.map((statement) => {
    const start = statement.quote[0]?.start ?? 0;
    const place = lines.at(start);
    const source = sourceOf(statement);
    return {
      path,
      line: place.line + 1,
      column: place.column + 1,
      start,
      end: statement.quote.at(-1)?.end ?? start,
      type: statement.type,
      medium: statement.medium,
      attribution: statement.attribution,
      confidence: statement.confidence,
      source: source?.name ?? '',
      kind: source?.kind ?? '',
      role: source?.role ?? '',
      quote: textOf(text, statement.quote),
      cue: textOf(text, statement.cue),
      speaker: textOf(text, statement.speaker),
      addressee: textOf(text, statement.addressee),
    };
  });
}

/** A row for every statement, below a row with the names of the columns. */
export const createCsvExporter = (): Exporter => ({
  part: (article) =>
    rowsOf(article)
      .map((row) => csvLine(COLUMNS.map((column) => row[column])))
      .join(''),
  open: () => openFrame({ head: csvLine(COLUMNS), tail: () => '' }),
});

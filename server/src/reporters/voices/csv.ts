/** Who speaks how much, as one table for spreadsheets and statistics programs. */

import { csvLine } from '../../text/csv.js';
import { printable } from '../printable.js';
import type { Reporter } from '../reporter.js';
import { type ArticleVoices, type Figures, share, wordsSaid } from './figures.js';
import { createVoicesReporter, type VoicesPart } from './reporter.js';
import { spoken } from './tables.js';

/** What a row is about stands in `row`; without a path it is about all articles. What it lacks is empty. */
const COLUMNS = [
  'path',
  'row',
  'name',
  'role',
  'first_line',
  'last_line',
  'words',
  'words_said',
  'statements',
  'attributed',
  'share',
  'findings',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** Four places are more than an article has. */
const rounded = (value: number | null): number | string => (value === null ? '' : Number(value.toFixed(4)));

function figureRows(figures: Figures): Row[] {
  const { words, statements, attributed, voices } = figures;
  const said = wordsSaid(figures);
  const total = {
    words,
    words_said: said,
    statements,
    attributed,
    share: rounded(share(attributed, statements)),
  };
  return [
    { row: 'total', ...total },
    ...voices.map((voice) => ({
      row: 'voice',
      name: voice.name ?? '',
      role: voice.role,
      words_said: voice.words,
      statements: voice.statements,
      attributed: voice.attributed,
      share: rounded(share(voice.words, said)),
    })),
  ];
}

function passageRows(article: ArticleVoices): Row[] {
  return spoken(article).map(({ voice, isSourced, words, firstLine, lastLine }) => ({
    row: 'passage',
    name: (voice === null ? null : article.voices[voice]?.name) ?? '',
    first_line: firstLine,
    last_line: lastLine,
    words_said: words,
    attributed: Number(isSourced),
  }));
}

/** One row for each rule, and one for each of its lines. */
const findingRows = ({ findings }: Figures): Row[] =>
  findings.flatMap(({ rule, count, lines }) => [
    { row: 'rule', name: rule, findings: count },
    ...lines.map((line) => ({ row: 'finding', name: rule, first_line: line, last_line: line })),
  ]);

const written = (path: string, rows: readonly Row[]): string =>
  rows
    .map((row) => COLUMNS.map((column) => (column === 'path' ? path : (row[column] ?? ''))))
    .map((cells) => csvLine(cells.map((cell) => (typeof cell === 'string' ? printable(cell) : cell))))
    .join('');

/** The rows of every article, and those of all together, which have no path. */
export const createVoicesCsvReporter = (): Reporter<VoicesPart> =>
  createVoicesReporter({
    article: (article) =>
      written(article.path, [...figureRows(article), ...passageRows(article), ...findingRows(article)]),
    head: csvLine(COLUMNS),
    tail: (all) => written('', [...figureRows(all), ...findingRows(all)]),
  });

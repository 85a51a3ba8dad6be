/** Who speaks how much, as a page in Markdown. */

import { markdown } from '../markdown.js';
import type { Reporter, ReporterOptions } from '../reporter.js';
import { createVoicesReporter, type VoicesPart } from './reporter.js';
import { figuresTable, findingsTable, passagesTable, type Table, voicesTable } from './tables.js';
import { voicesTexts } from './texts.js';

const row = (cells: readonly string[]): string => `| ${cells.map(markdown).join(' | ')} |\n`;

function section({ caption, columns, rows }: Table): string {
  if (rows.length === 0) return '';
  const rule = `|${' --- |'.repeat(columns.length)}\n`;
  return `\n### ${markdown(caption)}\n\n${row(columns)}${rule}${rows.map(row).join('')}`;
}

const page = (heading: string, tables: readonly Table[]): string =>
  `\n## ${markdown(heading)}\n${tables.map(section).join('')}`;

/** The tables of every article, and those of all together. */
export function createVoicesMarkdownReporter({
  locale,
}: Pick<ReporterOptions, 'locale'>): Reporter<VoicesPart> {
  const texts = voicesTexts(locale);
  return createVoicesReporter({
    article: (article) =>
      page(
        article.path,
        [figuresTable, voicesTable, passagesTable, findingsTable].map((table) => table(article, locale)),
      ),
    head: `# ${markdown(texts.title)}\n`,
    tail: (all) =>
      page(
        `${texts.all}: ${all.articles}`,
        [figuresTable, voicesTable, findingsTable].map((table) => table(all, locale)),
      ),
  });
}

/** Who speaks how much, as a page in Markdown. */

import { markdown } from '../markdown.js';
import type { Reporter, ReporterOptions } from '../reporter.js';
import { articleVoices, createFiguresSum } from './figures.js';
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
export function createVoicesMarkdownReporter({ locale }: Pick<ReporterOptions, 'locale'>): Reporter {
  const texts = voicesTexts(locale);
  let start = `# ${markdown(texts.title)}\n`;
  const sum = createFiguresSum();
  return {
    result(checked) {
      const article = articleVoices(checked);
      sum.add(article);
      const tables = [figuresTable, voicesTable, passagesTable, findingsTable];
      const text =
        start +
        page(
          article.path,
          tables.map((table) => table(article, locale)),
        );
      start = '';
      return text;
    },
    end() {
      const all = sum.total();
      const tables = [figuresTable, voicesTable, findingsTable].map((table) => table(all, locale));
      return start + page(`${texts.all}: ${all.articles}`, tables);
    },
  };
}

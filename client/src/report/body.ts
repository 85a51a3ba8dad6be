/** What the panel shows: the report on an article, or why there is none. */

import type { ArticleReport } from '../../../server/src/protocol.js';
import { findingsTable, statementsTable } from './lists.js';
import { element, type Markup, words } from './markup.js';
import { isSourced, sourcingFigure } from './sourcing.js';
import type { ReportTexts } from './texts.js';
import { stripFigure, voicesTable } from './voices.js';

/** An article to report on. Its report is null if it is not checked. */
export interface Subject {
  /** Its file’s name. Example: `stadtwerke.artikel`. */
  readonly name: string;
  readonly report: ArticleReport | null;
}

function statementParts(report: ArticleReport, texts: ReportTexts): Markup[] {
  const { statements } = report;
  if (statements.length === 0) return [element('p', {}, texts.noStatements)];
  return [
    element(
      'p',
      { class: 'coverage' },
      texts.coverage(statements.filter(isSourced).length, statements.length),
    ),
    sourcingFigure(statements, texts),
    element('h2', {}, texts.strip),
    stripFigure(report, texts),
    voicesTable(report, texts),
  ];
}

function partsOf(report: ArticleReport, texts: ReportTexts): Markup[] {
  const statements = report.statements.length === 0 ? [] : [statementsTable(report, texts)];
  return [...statementParts(report, texts), findingsTable(report, texts), ...statements];
}

/** The inside of the page’s `main`; null stands for no article. */
export function reportBody(subject: Subject | null, texts: ReportTexts): string {
  if (subject === null) return element('p', {}, texts.noArticle).html;
  const { name, report } = subject;
  const parts = report === null ? [element('p', {}, texts.notChecked)] : partsOf(report, texts);
  return [element('h1', {}, words(name)), ...parts].map(({ html }) => html).join('\n');
}

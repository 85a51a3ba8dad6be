/** Findings as a page in Markdown, for job summaries and comments. */

import { openFrame } from '../text/parts.js';
import { type Issue, issuesOf } from './issue.js';
import { PLAIN } from './palette.js';
import { printable } from './printable.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { formatSummary } from './text.js';
import { reporterTexts } from './texts.js';
import type { Totals } from './totals.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Text that Markdown takes as nothing but text, on one line. */
export const markdown = (text: string): string => printable(text).replace(PUNCTUATION, '\\$&');

/** A table for every article that has findings, and the summary. */
export function createMarkdownReporter({
  locale,
  width,
}: Pick<ReporterOptions, 'locale' | 'width'>): Reporter<string> {
  const { title, columns, severity } = reporterTexts(locale);
  const rowOf = ({ finding, region: { start } }: Issue): string => {
    const place = `${start.line}:${start.column}`;
    return `| ${place} | ${severity[finding.severity]} | ${markdown(finding.message)} | ${markdown(finding.ruleId)} |\n`;
  };
  const head = `| ${columns.place} | ${columns.severity} | ${columns.finding} | ${columns.rule} |\n| --- | --- | --- | --- |\n`;
  const tail = (totals: Totals): string =>
    `\n${markdown(formatSummary(totals, { locale, width, palette: PLAIN }).trimEnd())}\n`;
  return {
    part(article) {
      const issues = issuesOf(article);
      if (issues.length === 0) return '';
      return `\n## ${markdown(article.path)}\n\n${head}${issues.map(rowOf).join('')}`;
    },
    open: () => openFrame({ head: `# ${title}\n`, tail }),
  };
}

/** Findings as a page in Markdown, for job summaries and comments. */

import { type Issue, issuesOf } from './issue.js';
import { PLAIN } from './palette.js';
import { printable } from './printable.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { formatSummary } from './text.js';
import { reporterTexts } from './texts.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Text that Markdown takes as nothing but text, on one line. */
export const markdown = (text: string): string => printable(text).replace(PUNCTUATION, '\\$&');

/** A table for every article that has findings, and the summary. */
export function createMarkdownReporter({
  locale,
  width,
}: Pick<ReporterOptions, 'locale' | 'width'>): Reporter {
  const { title, columns, severity } = reporterTexts(locale);
  const rowOf = ({ finding, region: { start } }: Issue): string => {
    const place = `${start.line}:${start.column}`;
    return `| ${place} | ${severity[finding.severity]} | ${markdown(finding.message)} | ${markdown(finding.ruleId)} |\n`;
  };
  const head = `| ${columns.place} | ${columns.severity} | ${columns.finding} | ${columns.rule} |\n| --- | --- | --- | --- |\n`;
  let start = `# ${title}\n`;
  return {
    result(article) {
      const issues = issuesOf(article);
      if (issues.length === 0) return '';
      const text = `${start}\n## ${markdown(article.path)}\n\n${head}${issues.map(rowOf).join('')}`;
      start = '';
      return text;
    },
    end: (totals) =>
      `${start}\n${markdown(formatSummary(totals, { locale, width, palette: PLAIN }).trimEnd())}\n`,
  };
}

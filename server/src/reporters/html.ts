/** Findings as one page that stands alone: no script, nothing loaded, fit for printing. */

import { createLineIndex } from '../text/line-index.js';
import type { Locale } from '../text/localized.js';
import { openFrame } from '../text/parts.js';
import { xml } from '../text/xml.js';
import { type Issue, issuesOf } from './issue.js';
import { PLAIN } from './palette.js';
import { printable } from './printable.js';
import type { CheckedArticle, Reporter, ReporterOptions } from './reporter.js';
import { formatSummary } from './text.js';
import { reporterTexts } from './texts.js';
import type { Totals } from './totals.js';

const STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}',
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h2{overflow-wrap:anywhere;border-bottom:1px solid;margin-top:2.5rem}',
  'ol{list-style:none;padding:0}',
  'li{border-left:.3rem solid #767676;margin:1rem 0;padding-left:1rem;break-inside:avoid}',
  '.error{border-color:#c62828}.warning{border-color:#b26a00}.information{border-color:#1565c0}',
  'p{margin:.2rem 0}blockquote{margin:.5rem 0;font-family:Georgia,serif}',
  'mark{background:#ffe58a;color:#000;text-decoration:underline}',
].join('');

/** So much of the line is shown on either side of a finding, and so much of a long finding. */
const CONTEXT = 90;
const MOST_MARKED = 400;

const html = (text: string): string => xml(printable(text));

/** The finding in its line; a cut is shown by an ellipsis. */
function quotation(line: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const markEnd = Math.min(end, start + MOST_MARKED);
  const to = Math.min(line.length, markEnd + CONTEXT);
  const before = (from > 0 ? '…' : '') + line.slice(from, start);
  const after = line.slice(markEnd, to) + (to < line.length ? '…' : '');
  return `${html(before)}<mark>${html(line.slice(start, markEnd))}</mark>${html(after)}`;
}

function itemOf({ finding, region: { start, end } }: Issue, line: string, locale: Locale): string {
  const { severity, message, ruleId } = finding;
  const label = reporterTexts(locale).severity[severity];
  const endColumn = end.line === start.line ? end.column - 1 : line.length;
  return [
    `<li class="${severity}"><p><strong>${label}</strong> ${start.line}:${start.column} <code>${html(ruleId)}</code></p>`,
    `<p>${html(message)}</p>`,
    `<blockquote lang="de">${quotation(line, start.column - 1, endColumn)}</blockquote></li>\n`,
  ].join('\n');
}

function sectionOf(article: CheckedArticle, locale: Locale): string {
  const issues = issuesOf(article);
  if (issues.length === 0) return '';
  const lines = createLineIndex(article.report.text);
  const items = issues.map((issue) => itemOf(issue, lines.lineText(issue.region.start.line - 1), locale));
  return `<section>\n<h2>${html(article.path)}</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function headIn(locale: Locale): string {
  const { title } = reporterTexts(locale);
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    `<main>\n<h1>${title}</h1>\n`,
  ].join('\n');
}

/** A section for every article that has findings, with the words that each finding is about, and the summary. */
export function createHtmlReporter({
  locale,
  width,
}: Pick<ReporterOptions, 'locale' | 'width'>): Reporter<string> {
  const tail = (totals: Totals): string =>
    `<p>${html(formatSummary(totals, { locale, width, palette: PLAIN }).trimEnd())}</p>\n</main>\n</html>\n`;
  return {
    part: (article) => sectionOf(article, locale),
    open: () => openFrame({ head: headIn(locale), tail }),
  };
}

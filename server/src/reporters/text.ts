/** Findings for people: code frames, as good compilers print them. */

import type { Finding, RelatedPlace } from '../rules/rule.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { openFrame } from '../text/parts.js';
import { codeFrame } from './code-frame.js';
import { printable } from './printable.js';
import type { Reporter, TextReportOptions } from './reporter.js';
import { count, reporterTexts } from './texts.js';
import { SEVERITIES, type Totals } from './totals.js';

/** A file with the findings to be shown. */
export interface CheckedText {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** `path:line:column`, counted from 1, the column in UTF-16 code units as editors count. */
function place(path: string, lines: LineIndex, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${printable(path)}:${line + 1}:${column + 1}`;
}

function heading(finding: Finding, where: string, { locale, palette }: TextReportOptions): string {
  const severity = palette[finding.severity](reporterTexts(locale).severity[finding.severity]);
  const message = palette.strong(printable(finding.message));
  return `${palette.strong(where)}: ${severity}: ${message} ${palette.faint(`[${printable(finding.ruleId)}]`)}`;
}

function formatFinding(
  file: CheckedText,
  lines: LineIndex,
  finding: Finding,
  options: TextReportOptions,
): string {
  const { palette, locale } = options;
  const texts = reporterTexts(locale);
  const note = (label: string, text: string): string => `  = ${palette.help(label)}: ${printable(text)}`;
  const seeAlso = ({ span, message }: RelatedPlace): string =>
    note(texts.related, `${place(file.path, lines, span.start)}: ${message}`);
  const style = { width: options.width, faint: palette.faint, underline: palette[finding.severity] };
  return [
    heading(finding, place(file.path, lines, finding.span.start), options),
    ...codeFrame(lines, finding.span, style),
    ...finding.related.map(seeAlso),
    ...finding.fixes.map((fix) => note(texts.fix, fix.title)),
  ].join('\n');
}

/** The findings of one file in their given order, each followed by an empty line; empty if there are none. */
export function formatFindings(file: CheckedText, options: TextReportOptions): string {
  if (file.findings.length === 0) return '';
  const lines = createLineIndex(file.text);
  return file.findings.map((finding) => `${formatFinding(file, lines, finding, options)}\n\n`).join('');
}

/** The last line of a report: `3 files checked: 2 warnings, 1 hint; 1 could not be checked`. */
export function formatSummary(
  { files, failed, fixed, findings }: Totals,
  { locale, palette }: TextReportOptions,
): string {
  const texts = reporterTexts(locale);
  const counts = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) =>
    palette[severity](count(findings[severity], texts.counted[severity])),
  );
  const found = counts.length > 0 ? counts.join(', ') : texts.noFindings;
  const failures = failed > 0 ? `; ${palette.error(count(failed, texts.filesFailed))}` : '';
  const fixes = fixed > 0 ? `; ${palette.help(count(fixed, texts.filesFixed))}` : '';
  return `${count(files, texts.filesChecked)}: ${found}${fixes}${failures}\n`;
}

/** Code frames for each article that has findings, and a summary at the end. */
export const createTextReporter = (options: TextReportOptions): Reporter<string> => ({
  part: ({ path, report, findings }) => formatFindings({ path, text: report.text, findings }, options),
  open: () => openFrame({ head: '', tail: (totals: Totals) => formatSummary(totals, options) }),
});

/** Proposes to suppress a finding by a comment, which Markdown and HTML do not show. */

import { UNUSED_SUPPRESSION } from '../config/rule-list.js';
import type { Report } from '../engine/report.js';
import type { Finding } from '../rules/rule.js';
import { type Edit, overlaps, type Span, sliceSpan } from '../text/span.js';
import { formatOf } from './formats.js';

/** Copy in plain text goes to print as it is; it must stay clean. */
const hidesComments = (languageId: string): boolean => formatOf(languageId) !== 'plain';

/** The author has to say why. */
const directive = (ruleId: string): string => `<!-- wortlaut-disable-next-line ${ruleId} -- GRUND -->`;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The line before the one that starts at an offset, without white space at its end; null before the first line. */
function lineBefore(text: string, start: number): Span | null {
  if (start === 0) return null;
  const from = lineStart(text, start - 1);
  return { start: from, end: from + text.slice(from, start).trimEnd().length };
}

const indentation = (line: string): string => line.slice(0, line.length - line.trimStart().length);

/**
 * The edit that suppresses a finding of a rule, or null if this file cannot. A line of its own would part a paragraph of
 * Markdown in two: within one, the comment goes to the end of the line before.
 */
export function suppressionOf(
  { text, paragraphs }: Pick<Report, 'text' | 'paragraphs'>,
  { ruleId, span }: Finding,
  languageId: string,
): Edit | null {
  if (!hidesComments(languageId) || ruleId === UNUSED_SUPPRESSION.id) return null;
  const start = lineStart(text, span.start);
  const before = lineBefore(text, start);
  if (before !== null && paragraphs.some((paragraph) => overlaps(paragraph.span, before)))
    return { span: { start: before.end, end: before.end }, text: ` ${directive(ruleId)}` };
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = indentation(sliceSpan(text, { start, end: span.start }));
  return { span: { start, end: start }, text: `${indent}${directive(ruleId)}${lineBreak}` };
}

/** Findings with their places and names, as the formats of other tools want them. */

import { identify } from '../config/identity.js';
import type { Finding } from '../rules/rule.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { CheckedArticle } from './reporter.js';

/** A place in a file: both counted from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** From the first character to behind the last. */
export interface Region {
  readonly start: Place;
  readonly end: Place;
}

/** One finding of an article. */
export interface Issue {
  readonly path: string;
  readonly finding: Finding;
  readonly region: Region;
  /**
   * Rule, path, words of the sentence and how many of them: no two findings of a run share it, and it stays the same
   * when the article is edited elsewhere.
   */
  readonly identity: string;
}

function placeOf(lines: LineIndex, offset: number): Place {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: column + 1 };
}

/** The region of a span (UTF-16 offsets, end-exclusive). */
export const regionOf = (lines: LineIndex, { start, end }: Span): Region => ({
  start: placeOf(lines, start),
  end: placeOf(lines, end),
});

/** A function that gives the issues behind findings of an article; each must be one of its report's, suppressed or not. */
export function createIssues({ path, report }: Pick<CheckedArticle, 'path' | 'report'>) {
  const { text, sentences, tags } = report;
  const lines = createLineIndex(text);
  const findings = [...report.findings, ...report.suppressed.map(({ finding }) => finding)];
  const identities = new Map<Finding, string>();
  identify({ text, sentences, tags, findings }).forEach(({ rule, sentence, occurrence }, index) => {
    const finding = findings[index];
    if (finding !== undefined) identities.set(finding, JSON.stringify([path, rule, sentence, occurrence]));
  });
  return (finding: Finding): Issue => ({
    path,
    finding,
    region: regionOf(lines, finding.span),
    identity: identities.get(finding) ?? JSON.stringify([path, finding.ruleId, finding.span]),
  });
}

/** The issues behind the findings to show, in their order. */
export function issuesOf(article: CheckedArticle): Issue[] {
  return article.findings.length === 0 ? [] : article.findings.map(createIssues(article));
}

/** Reviewdog's diagnostic format, which it turns into comments on a change. */

import type { Fix, Severity } from '../rules/rule.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { openList } from '../text/parts.js';
import type { Span } from '../text/span.js';
import { toJsonItems } from './json-parts.js';
import type { CheckedArticle, Reporter } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

const HIGH_SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many bytes the text takes in UTF-8: the two halves of a character beyond U+FFFF take four, not six. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return length - 2 * (text.match(HIGH_SURROGATE)?.length ?? 0);
}

/** Reviewdog counts columns in bytes of UTF-8. */
function positionOf(lines: LineIndex, offset: number) {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: utf8Length(lines.lineText(line).slice(0, column)) + 1 };
}

const rangeOf = (lines: LineIndex, { start, end }: Span) => ({
  start: positionOf(lines, start),
  end: positionOf(lines, end),
});

/**
 * A suggestion is one edit without a title, taken over by a click: a fix of several edits would be half a fix, and one
 * that needs its author would put a guess into the article.
 */
function suggestionsOf(lines: LineIndex, fixes: readonly Fix[]) {
  return fixes.flatMap(({ kind, edits }) => {
    const [edit, ...others] = edits;
    return kind !== 'safe' || edit === undefined || others.length > 0
      ? []
      : [{ range: rangeOf(lines, edit.span), text: edit.text }];
  });
}

function diagnosticsOf({ path, report, findings }: CheckedArticle) {
  if (findings.length === 0) return [];
  const lines = createLineIndex(report.text);
  return findings.map(({ message, span, severity, ruleId, fixes }) => ({
    message,
    location: { path, range: rangeOf(lines, span) },
    severity: SEVERITY[severity],
    code: { value: ruleId },
    suggestions: suggestionsOf(lines, fixes),
  }));
}

/** One diagnostic for each finding. */
export const createRdjsonReporter = (): Reporter<string> => ({
  part: (article) => toJsonItems(diagnosticsOf(article)),
  open: () => openList('{"source":{"name":"wortlaut"},"diagnostics":[', ']}\n'),
});

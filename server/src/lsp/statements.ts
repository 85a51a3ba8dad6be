/** Questions that several features ask about statements. */

import type { Source, Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { coversOffset, hull, type Span } from '../text/span.js';

/** Every word that belongs to the statement: quote, cue, frame and speaker. */
export const statementSpans = ({ quote, cue, frame, speaker }: Statement): readonly Span[] => [
  ...quote,
  ...cue,
  ...frame,
  ...speaker,
];

/** From the statement's first word to its last; an empty span at the text's start if it has no words. */
export const statementHull = (statement: Statement): Span =>
  hull(statementSpans(statement)) ?? { start: 0, end: 0 };

const size = ({ start, end }: Span): number => end - start;

/** The statement at an offset; of nested ones the innermost. Null between statements. */
export function statementAt(report: Report, offset: number): Statement | null {
  let best: Statement | null = null;
  for (const statement of report.statements) {
    if (!statementSpans(statement).some((span) => coversOffset(span, offset))) continue;
    if (best === null || size(statementHull(statement)) < size(statementHull(best))) best = statement;
  }
  return best;
}

export const sourceOf = (report: Report, { source }: Statement): Source | null =>
  report.sources.find(({ id }) => id === source) ?? null;

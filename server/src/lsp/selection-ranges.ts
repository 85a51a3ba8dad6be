import type { SelectionRange } from 'vscode-languageserver';
import type { Report } from '../engine/report.js';
import { containsSpan, type Span } from '../text/span.js';
import { toOffset, toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { statementHull } from './statements.js';

/** Everything that an editor may want to select as a whole. */
const unitsOf = (report: Report): Span[] => [
  ...report.quotations.flatMap(({ span, open, close }) => [{ start: open.end, end: close.start }, span]),
  ...report.statements.flatMap((statement) => [...statement.quote, statementHull(statement)]),
  ...report.sentences,
  ...report.paragraphs.map(({ span }) => span),
  { start: 0, end: report.text.length },
];

const length = ({ start, end }: Span): number => end - start;

/** The units round an offset from small to large, each within the next; those that only overlap are left out. */
function nested(units: readonly Span[], offset: number): Span[] {
  const around = units.filter(({ start, end }) => start <= offset && offset <= end);
  const chain: Span[] = [];
  for (const unit of around.sort((a, b) => length(a) - length(b))) {
    const last = chain.at(-1);
    if (last === undefined || (length(unit) > length(last) && containsSpan(unit, last))) chain.push(unit);
  }
  return chain;
}

/** What to select next and next again: the words of a quotation, the quotation, statement, sentence, paragraph, text. */
export function selectionAt({ report, positions }: OpenDocument, offset: number): SelectionRange {
  const chain = nested(unitsOf(report), offset);
  const selection = chain.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(positions, span), ...(parent === undefined ? {} : { parent }) }),
    undefined,
  );
  return selection ?? { range: toRange(positions, { start: offset, end: offset }) };
}

export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, answer }) {
    connection.onSelectionRanges(
      answer(
        'selectionRange',
        (document, { positions }) =>
          positions.map((position) => selectionAt(document, toOffset(document.positions, position))),
        [],
      ),
    );
  },
};

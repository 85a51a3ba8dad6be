import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { hull, type Span } from '../text/span.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { statementHull } from './statements.js';

/** Statements of one source that follow each other. */
interface Block {
  readonly source: Statement['source'];
  readonly span: Span;
  /** Index of the paragraph in which the block ends. */
  readonly paragraph: number;
}

/** For offsets that only grow, the index of the last paragraph that starts at or before each. */
function paragraphCounter({ paragraphs }: Report): (offset: number) => number {
  let index = -1;
  return (offset) => {
    while ((paragraphs[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return index;
  };
}

/** A paragraph without a statement between two statements ends a block, and so does another source. */
function blocksOf(report: Report): Block[] {
  const paragraphAt = paragraphCounter(report);
  const blocks: Block[] = [];
  for (const { source, span } of outerStatements(report)) {
    const paragraph = paragraphAt(span.start);
    const last = blocks.at(-1);
    const goesOn = source !== null && last?.source === source && paragraph - last.paragraph <= 1;
    if (goesOn) blocks.pop();
    blocks.push({ source, span: (goesOn && hull([last.span, span])) || span, paragraph });
  }
  return blocks;
}

const outerStatements = ({ statements }: Report): Pick<Block, 'source' | 'span'>[] =>
  statements
    .filter(({ parent }) => parent === undefined)
    .map((statement) => ({ source: statement.source, span: statementHull(statement) }))
    .sort((a, b) => a.span.start - b.span.start);

/** What one source says without a break, where it takes more than a line. */
export function foldsOf({ report, positions }: OpenDocument): FoldingRange[] {
  return blocksOf(report).flatMap(({ source, span }) => {
    const startLine = positions.positionAt(span.start).line;
    const endLine = positions.positionAt(span.end).line;
    const name = report.sources.find(({ id }) => id === source)?.name;
    if (endLine === startLine) return [];
    return [
      {
        startLine,
        endLine,
        kind: FoldingRangeKind.Region,
        ...(name === undefined ? {} : { collapsedText: `${name}: …` }),
      },
    ];
  });
}

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, answer }) {
    connection.onFoldingRanges(answer('foldingRange', foldsOf, []));
  },
};

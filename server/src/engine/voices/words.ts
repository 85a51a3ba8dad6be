/** The words of an article, each with the statement that it belongs to. */

import type { Statement } from '../../analysis/model.js';
import type { Span } from '../../text/span.js';
import { TokenKind, tokenize } from '../../text/tokens.js';
import type { Report } from '../report.js';

/** A word of a heading or paragraph, and whose it is. */
export interface OwnedWord {
  readonly span: Span;
  /** Index of the innermost statement that it stands in; `ITSELF` for what the article says itself. */
  readonly owner: number;
}

/** Stands in the place of a statement's index. */
export const ITSELF = -1;
const NO_PROSE = -2;
const MARKUP = /<\/?[a-z][^<>]*>/gi;

/** How deep each statement is nested: 0 for one that is in no other. */
function depthsOf(statements: readonly Statement[]): ReadonlyMap<Statement, number> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depths = new Map<Statement, number>();
  for (const statement of statements) {
    let depth = 0;
    let { parent } = statement;
    while (parent !== undefined && depth < statements.length) {
      depth++;
      parent = byId.get(parent)?.parent;
    }
    depths.set(statement, depth);
  }
  return depths;
}

/** For every code unit of the text the index of the innermost statement that it stands in. */
function paint({ text, statements, tags, comments }: Report): Int32Array {
  const owners = new Int32Array(text.length).fill(ITSELF);
  const fill = ({ start, end }: Span, owner: number): void => void owners.fill(owner, start, end);
  const depths = depthsOf(statements);
  const outerFirst = statements
    .map((statement, index) => ({ statement, index, depth: depths.get(statement) ?? 0 }))
    .sort((a, b) => a.depth - b.depth);
  for (const { statement, index } of outerFirst) for (const span of statement.quote) fill(span, index);
  for (const { span } of [...tags, ...comments]) fill(span, NO_PROSE);
  for (const { index, 0: markup } of text.matchAll(MARKUP))
    fill({ start: index, end: index + markup.length }, NO_PROSE);
  return owners;
}

/** The words of headings and paragraphs in the order of the text, without markup, comments and source tags. */
export function wordsOf(report: Report): OwnedWord[] {
  const owners = paint(report);
  const words: OwnedWord[] = [];
  for (const { span } of report.paragraphs) {
    const { length, starts, ends, kinds } = tokenize(report.text.slice(span.start, span.end), () => false);
    for (let token = 0; token < length; token++) {
      const start = span.start + (starts[token] ?? 0);
      const owner = owners[start] ?? ITSELF;
      if (kinds[token] !== TokenKind.word || owner === NO_PROSE) continue;
      words.push({ span: { start, end: span.start + (ends[token] ?? 0) }, owner });
    }
  }
  return words;
}

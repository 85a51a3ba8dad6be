/** Joins the parts of a quotation that runs over several paragraphs into one statement. */

import type { Statement } from '../analysis/model.js';
import type { Quotation } from '../analysis/quotations.js';

const startOf = (statement: Statement): number => statement.quote[0]?.start ?? -1;
const endOf = (statement: Statement): number => statement.quote.at(-1)?.end ?? -1;

const isTagged = ({ evidence }: Statement): boolean => evidence.some(({ kind }) => kind === 'source-tag');

/**
 * The part that says who speaks gives the frame; a quotation usually has it in its first or last paragraph. A tag
 * answers for all of the quotation, whichever part it stands behind.
 */
function join(first: Statement, second: Statement): Statement {
  const framed = first.frame.length > 0 || second.frame.length === 0 ? first : second;
  const { source, attribution, confidence, evidence } = isTagged(second) ? second : framed;
  const quote = [...first.quote, ...second.quote];
  return { ...framed, id: first.id, quote, source, attribution, confidence, evidence };
}

/** The next statement of a later paragraph that starts where a reopened quotation starts. */
function continuation(statements: readonly Statement[], index: number, starts: ReadonlySet<number>): number {
  for (let i = index + 1; i < statements.length; i++) {
    const statement = statements[i];
    if (statement?.type === 'direct' && starts.has(startOf(statement))) return i;
    if (statement !== undefined && startOf(statement) > endOf(statements[index] ?? statement)) return -1;
  }
  return -1;
}

/**
 * Statements of which none is the mere continuation of another. `quotations` are those of the whole text, in order:
 * one that `continues` is taken up by the next one.
 */
export function joinQuotations(
  statements: readonly Statement[],
  quotations: readonly Quotation[],
): readonly Statement[] {
  const ends = new Set(quotations.filter((q) => q.continues).map((q) => q.span.end));
  if (ends.size === 0) return statements;
  const outer = quotations.filter((q) => q.depth === 0);
  const starts = new Set(outer.filter((_, i) => outer[i - 1]?.continues === true).map((q) => q.span.start));
  const result = [...statements];
  const replaced = new Map<string, string>();
  for (let i = 0; i < result.length; i++) {
    let current = result[i];
    while (current !== undefined && ends.has(endOf(current))) {
      const next = continuation(result, i, starts);
      const other = result[next];
      if (other === undefined) break;
      current = join(current, other);
      result[i] = current;
      result.splice(next, 1);
      replaced.set(other.id, current.id);
    }
  }
  return result.map((s) =>
    s.parent === undefined ? s : { ...s, parent: replaced.get(s.parent) ?? s.parent },
  );
}

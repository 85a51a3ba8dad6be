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

/** Statements of which some are parts of others; those that have been joined are null. */
type Parts = (Statement | null)[];

/** The next statement from `from` on that starts where a reopened quotation starts, unless others follow first. */
function continuation(
  statements: Parts,
  from: number,
  current: Statement,
  starts: ReadonlySet<number>,
): number {
  for (let i = from; i < statements.length; i++) {
    const statement = statements[i] ?? null;
    if (statement?.type === 'direct' && starts.has(startOf(statement))) return i;
    if (statement !== null && startOf(statement) > endOf(current)) return -1;
  }
  return -1;
}

/** Where quotations break off at the end of a paragraph, and where the next one takes them up. */
interface Seams {
  readonly ends: ReadonlySet<number>;
  readonly starts: ReadonlySet<number>;
}

/** Joins the statement at `index` with its continuations. What was passed over once is not looked at again. */
function joinAt(statements: Parts, index: number, { ends, starts }: Seams): readonly Statement[] {
  const first = statements[index] ?? null;
  if (first === null) return [];
  const joined: Statement[] = [];
  let current = first;
  let next = index;
  while (ends.has(endOf(current))) {
    next = continuation(statements, next + 1, current, starts);
    const other = statements[next] ?? null;
    if (other === null) break;
    current = join(current, other);
    joined.push(other);
    statements[next] = null;
  }
  statements[index] = current;
  return joined;
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
  const parts: Parts = [...statements];
  const replaced = new Map<string, string>();
  for (const [index, { id }] of statements.entries())
    for (const other of joinAt(parts, index, { ends, starts })) replaced.set(other.id, id);
  return parts.flatMap((s): Statement[] => {
    if (s === null) return [];
    return [s.parent === undefined ? s : { ...s, parent: replaced.get(s.parent) ?? s.parent }];
  });
}

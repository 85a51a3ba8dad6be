import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Located, LocatedEntry } from './located.js';
import type { Complain } from './problem.js';

function entryOf({ children: [key, value] = [] }: Node): LocatedEntry[] {
  if (key === undefined || value === undefined) return [];
  return [{ key: String(key.value), at: key.offset, value: locate(value) }];
}

function locate(node: Node): Located {
  const { offset: at, children = [] } = node;
  if (node.type === 'object') return { kind: 'object', at, entries: children.flatMap(entryOf) };
  if (node.type === 'array') return { kind: 'list', at, items: children.map(locate) };
  return { kind: 'scalar', at, value: node.value };
}

const EMPTY: Located = { kind: 'object', at: 0, entries: [] };

/** Reads JSON, with comments and trailing commas where people put them. */
export function parseJson(text: string, complain: Complain): Located {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset } of errors.slice(0, 1)) {
    const code = printParseErrorCode(error);
    complain(offset, [], { de: `Kein gültiges JSON (${code}).`, en: `Not valid JSON (${code}).` });
  }
  return root === undefined ? EMPTY : locate(root);
}

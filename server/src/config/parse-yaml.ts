import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Located, LocatedEntry } from './located.js';
import type { Complain } from './problem.js';

type Ranged = { readonly range?: readonly [number, number, number] | null };

const startOf = ({ range }: Ranged): number => range?.[0] ?? 0;

function entryOf({ key, value }: Pair, complain: Complain): LocatedEntry[] {
  if (!isScalar(key)) return [];
  const at = startOf(key);
  const absent: Located = { kind: 'scalar', at, value: null };
  return [{ key: String(key.value), at, value: value === null ? absent : locate(value, complain) }];
}

function locate(node: unknown, complain: Complain): Located {
  if (isMap(node))
    return {
      kind: 'object',
      at: startOf(node),
      entries: node.items.flatMap((pair) => entryOf(pair, complain)),
    };
  if (isSeq(node))
    return { kind: 'list', at: startOf(node), items: node.items.map((item) => locate(item, complain)) };
  const at = startOf(node as Ranged);
  if (!isScalar(node)) {
    // An alias can stand for a part of itself, or for a tree that grows with every level.
    complain(at, [], {
      de: 'Verweise (*name) gibt es hier nicht.',
      en: 'Aliases (*name) are not supported here.',
    });
    return { kind: 'scalar', at, value: null };
  }
  const { value } = node;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', at, value: isPlain ? value : null };
}

/** Reads YAML 1.2; an empty file is an empty object. */
export function parseYaml(text: string, complain: Complain): Located {
  const document = parseDocument(text, { prettyErrors: false });
  for (const { message, pos } of document.errors.slice(0, 1))
    complain(pos[0], [], { de: `Kein gültiges YAML: ${message}`, en: `Not valid YAML: ${message}` });
  if (document.contents === null) return { kind: 'object', at: 0, entries: [] };
  return locate(document.contents, complain);
}

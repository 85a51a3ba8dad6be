/** What a configuration file says, each part with its place; the same for JSON, YAML and values of the editor. */

interface Place {
  /** UTF-16 offset in the file; null for a value that stands in no file. */
  readonly at: number | null;
}

export interface LocatedScalar extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface LocatedList extends Place {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

/** A key with its place and its value. */
export interface LocatedEntry extends Place {
  readonly key: string;
  readonly value: Located;
}

export interface LocatedObject extends Place {
  readonly kind: 'object';
  readonly entries: readonly LocatedEntry[];
}

export type Located = LocatedScalar | LocatedList | LocatedObject;

const isScalar = (value: unknown): value is LocatedScalar['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** A plain value, such as the editor sends it, as a tree without places. What JSON cannot express becomes null. */
export function locatedValue(value: unknown): Located {
  if (isScalar(value)) return { kind: 'scalar', at: null, value };
  if (Array.isArray(value)) return { kind: 'list', at: null, items: value.map(locatedValue) };
  if (typeof value !== 'object') return { kind: 'scalar', at: null, value: null };
  const entries = Object.entries(value ?? {}).map(([key, inner]) => ({
    key,
    at: null,
    value: locatedValue(inner),
  }));
  return { kind: 'object', at: null, entries };
}

/** The value under a path of keys and indexes, or null if there is none. */
export function locatedAt(root: Located, path: readonly (string | number)[]): Located | null {
  let node: Located | undefined = root;
  for (const step of path) {
    if (node?.kind === 'list') node = node.items[Number(step)];
    else if (node?.kind === 'object') node = node.entries.find(({ key }) => key === step)?.value;
    else return null;
  }
  return node ?? null;
}

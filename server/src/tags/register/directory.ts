/** The source register as the rest asks it: who is that? */

import { type KnownSource, publicNames, realNames } from './known-source.js';
import { nameKey, nameWords } from './names.js';
import { createRealNameFinder, type RealNameFinder } from './real-names.js';

/** Finds known sources by name. A value made once per register. */
export interface SourceDirectory {
  readonly sources: readonly KnownSource[];
  /** The source with this name or alias, or with this surname if only one has it; null if the register has none. */
  find(name: string): KnownSource | null;
  readonly findRealNames: RealNameFinder;
}

type Index = ReadonlyMap<string, KnownSource | null>;

/** By key; null where two sources share it. */
function indexBy(sources: readonly KnownSource[], keysOf: (source: KnownSource) => readonly string[]): Index {
  const index = new Map<string, KnownSource | null>();
  for (const source of sources) {
    for (const key of new Set(keysOf(source))) {
      const other = index.get(key);
      index.set(key, other === undefined || other === source ? source : null);
    }
  }
  return index;
}

const surnames = (source: KnownSource): string[] =>
  source.kind === 'person' ? publicNames(source).map((name) => nameWords(name).at(-1) ?? '') : [];

/** The genitive „Kesslers“ is asked as „Kessler“ where it is no name itself. */
const lookUp = (index: Index, key: string): KnownSource | null =>
  index.get(key) ?? (/s$/.test(key) ? index.get(key.slice(0, -1)) : undefined) ?? null;

/** Makes the directory of a register. */
export function createDirectory(sources: readonly KnownSource[]): SourceDirectory {
  const byName = indexBy(sources, (source) => [...publicNames(source), ...realNames(source)].map(nameKey));
  const bySurname = indexBy(sources, surnames);
  return {
    sources,
    findRealNames: createRealNameFinder(sources),
    find(name) {
      if (sources.length === 0) return null;
      const key = nameKey(name);
      const found = lookUp(byName, key);
      return found === null && !key.includes(' ') ? lookUp(bySurname, key) : found;
    },
  };
}

export const NO_DIRECTORY: SourceDirectory = createDirectory([]);

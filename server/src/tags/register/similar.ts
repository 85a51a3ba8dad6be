/** Misspelt names: „Kesler“ for „Kessler“. */

import { nameKey } from './names.js';

/** A longer name than this is never compared; no name is. */
const LONGEST = 60;
const MOST_SLIPS = 3;

/** Finds what a name may be a slip of. */
export interface Similarity {
  /** The nearest candidate, the earlier of two; null if none is near. */
  mostSimilar(name: string): string | null;
}

interface Candidate {
  readonly name: string;
  readonly key: string;
  /** Its place among the candidates. */
  readonly index: number;
}

/** Costs of one row of the table of edits, from the row above. */
function nextRow(above: readonly number[], char: string, b: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let j = 1; j <= b.length; j++) {
    const replaced = (above[j - 1] ?? 0) + (b[j - 1] === char ? 0 : 1);
    row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}

/** How many letters must be put in, taken out or replaced to make one of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const char of a) row = nextRow(row, char, b);
  return row.at(-1) ?? b.length;
}

/** One slip in four letters, two in eight, never more than three. */
const allowedSlips = (length: number): number => Math.min(MOST_SLIPS, Math.floor(length / 4));

function slipsBetween(a: string, b: string): number {
  const allowed = allowedSlips(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) > allowed) return Infinity;
  const slips = editDistance(a, b);
  return slips <= allowed ? slips : Infinity;
}

function byLength(names: readonly string[]): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  names.forEach((name, index) => {
    const key = nameKey(name);
    if (key.length > LONGEST) return;
    const group = groups.get(key.length) ?? [];
    group.push({ name, key, index });
    groups.set(key.length, group);
  });
  return groups;
}

/** Prepares candidates for many names. Only those of about the same length are compared, and each name but once. */
export function createSimilarity(names: readonly string[]): Similarity {
  const groups = byLength([...new Set(names)]);
  const answers = new Map<string, string | null>();
  const search = (key: string): string | null => {
    let best: Candidate | null = null;
    let fewest = Infinity;
    for (let length = key.length - MOST_SLIPS; length <= key.length + MOST_SLIPS; length++) {
      for (const candidate of groups.get(length) ?? []) {
        const slips = slipsBetween(key, candidate.key);
        if (slips > fewest || slips === Infinity) continue;
        if (slips === fewest && best !== null && best.index < candidate.index) continue;
        best = candidate;
        fewest = slips;
      }
    }
    return best?.name ?? null;
  };
  return {
    mostSimilar(name) {
      const key = nameKey(name);
      const known = answers.get(key);
      if (known !== undefined || key.length > LONGEST) return known ?? null;
      const answer = search(key);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** The candidate that `name` may be a slip of, or null. */
export const mostSimilar = (name: string, candidates: readonly string[]): string | null =>
  createSimilarity(candidates).mostSimilar(name);

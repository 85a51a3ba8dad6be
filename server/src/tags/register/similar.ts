/** Misspelt names: „Kesler“ for „Kessler“. */

import { nameKey } from './names.js';

/** A longer name than this is never compared; no name is. */
const LONGEST = 60;

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
const allowedSlips = (length: number): number => Math.min(3, Math.floor(length / 4));

function slipsBetween(a: string, b: string): number {
  const [one, other] = [nameKey(a), nameKey(b)];
  const allowed = allowedSlips(Math.min(one.length, other.length));
  if (Math.max(one.length, other.length) > LONGEST || Math.abs(one.length - other.length) > allowed)
    return Infinity;
  const slips = editDistance(one, other);
  return slips <= allowed ? slips : Infinity;
}

/** The candidate that `name` may be a slip of; the nearest, the earlier of two. Null if none is near. */
export function mostSimilar(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const slips = slipsBetween(name, candidate);
    if (slips >= fewest) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}

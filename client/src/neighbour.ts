/** The next place in a text, from one place to another and from the last to the first. */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export type Direction = 'next' | 'previous';

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;

/** The start of the nearest item before or behind a place, round the end of the text; undefined if there is none. */
export function neighbour<Item extends { readonly range: { readonly start: Place } }>(
  items: readonly Item[],
  from: Place,
  direction: Direction,
): Item | undefined {
  const sorted = [...items].sort((a, b) => compare(a.range.start, b.range.start));
  return direction === 'next'
    ? (sorted.find(({ range }) => compare(range.start, from) > 0) ?? sorted[0])
    : (sorted.findLast(({ range }) => compare(range.start, from) < 0) ?? sorted.at(-1));
}

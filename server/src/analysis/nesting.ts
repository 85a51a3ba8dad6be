/** Which quotes stand in which. */

import type { Span } from '../text/span.js';

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function encloses(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((i) => outer.some((o) => o.start <= i.start && i.end <= o.end));
}

const startOfQuote = (quote: readonly Span[] | undefined): number => quote?.[0]?.start ?? 0;
const endOfQuote = (quote: readonly Span[] | undefined): number => quote?.at(-1)?.end ?? 0;

/** For each quote the index of the smallest other one that holds it; -1 for none. One pass over quotes in order. */
export function parentsOf(quotes: readonly (readonly Span[])[]): number[] {
  const parents = quotes.map(() => -1);
  if (quotes.length < 2) return parents;
  const order = quotes.map((_, i) => i);
  order.sort(
    (a, b) =>
      startOfQuote(quotes[a]) - startOfQuote(quotes[b]) || length(quotes[b] ?? []) - length(quotes[a] ?? []),
  );
  let open: number[] = [];
  for (const index of order) {
    const own = quotes[index] ?? [];
    open = open.filter((i) => endOfQuote(quotes[i]) > startOfQuote(own));
    const holding = open.filter(
      (i) => encloses(quotes[i] ?? [], own) && length(quotes[i] ?? []) > length(own),
    );
    parents[index] = holding.at(-1) ?? -1;
    open.push(index);
  }
  return parents;
}

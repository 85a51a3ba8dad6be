/** How far the spans reach that start before an offset. */

import { lastPassing } from './search.js';
import type { Span } from './span.js';

/** A growing set of spans, asked and added to in logarithmic time. */
export interface Reach {
  /** The largest end of the spans that start before `offset`; -1 if none does. */
  before(offset: number): number;
  add(span: Span): void;
}

/**
 * An empty set, for spans that start at one of these offsets. It is a Fenwick tree: the element at `i` (from 1 on)
 * holds the largest end of as many starts up to `i` as the lowest bit of `i` says.
 */
export function createReach(offsets: Iterable<number>): Reach {
  const starts = [...new Set(offsets)].sort((a, b) => a - b);
  const ends = new Float64Array(starts.length + 1).fill(-1);
  const countBefore = (offset: number): number => lastPassing(starts, (start) => start < offset) + 1;
  return {
    before(offset) {
      let end = -1;
      for (let i = countBefore(offset); i > 0; i -= i & -i) end = Math.max(end, ends[i] ?? -1);
      return end;
    },
    add(span) {
      for (let i = countBefore(span.start) + 1; i < ends.length; i += i & -i)
        ends[i] = Math.max(ends[i] ?? -1, span.end);
    },
  };
}

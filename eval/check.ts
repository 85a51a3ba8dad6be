/** Compares figures with what they must reach. */

import type { Figures } from './figures.js';
import type { Threshold } from './thresholds.js';

function missedBy(value: number, threshold: Threshold): string | null {
  if ('minimum' in threshold) {
    return value < threshold.minimum ? `below the minimum of ${threshold.minimum}` : null;
  }
  return value > threshold.maximum ? `above the maximum of ${threshold.maximum}` : null;
}

/** One line for every figure that misses its threshold: „quote: 58.31, below the minimum of 60“. */
export function missedThresholds(figures: Figures, thresholds: readonly Threshold[]): readonly string[] {
  return thresholds.flatMap((threshold) => {
    const value = figures[threshold.figure];
    const missed = missedBy(value, threshold);
    return missed === null ? [] : [`${threshold.figure}: ${value.toFixed(2)}, ${missed}`];
  });
}

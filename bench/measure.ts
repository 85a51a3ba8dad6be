/** Timing as ratios within one run: the best of several rounds, so that a busy machine disturbs little. */

import type { Threshold } from './thresholds.js';

/** Milliseconds that one run of `work` takes. */
export function timeOf(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Milliseconds that the fastest of `rounds` runs of `work` took. */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) best = Math.min(best, timeOf(work));
  return best;
}

/** The value that so large a share of the values does not exceed: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** One measured figure of a benchmark, with what it must not exceed. */
export interface Figure {
  readonly threshold: Threshold;
  readonly value: number;
  /** What was measured, and what else is worth knowing of it. */
  readonly detail: string;
}

const isKept = ({ value, threshold }: Figure): boolean => value <= threshold.most;

/** A figure as a line: `full analysis / …: 6.41 (at most 7) ok  news, 13.20 ms`. */
export function figureLine(figure: Figure): string {
  const { value, threshold, detail } = figure;
  const { name, most, unit } = threshold;
  const digits = value < 1 ? 4 : 2;
  return `${name}: ${value.toFixed(digits)} ${unit} (at most ${most}) ${isKept(figure) ? 'ok' : 'MISSED'}  ${detail}`.replace(
    '  (',
    ' (',
  );
}

/** Prints the figures and says whether all are kept. */
export function printFigures(figures: readonly Figure[]): boolean {
  for (const figure of figures) console.log(figureLine(figure));
  return figures.every(isKept);
}

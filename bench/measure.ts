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

/** A figure that cannot be measured here. */
export interface Skipped {
  readonly threshold: Threshold;
  readonly skipped: string;
}

const isKept = ({ value, threshold: { most, least } }: Figure): boolean =>
  value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);

function limitText({ most, least, aim }: Threshold): string {
  if (most === undefined && least === undefined) return 'no limit';
  const limit = most === undefined ? `at least ${least}` : `at most ${most}`;
  return aim === undefined ? limit : `${limit}, aim ${aim}`;
}

/** `full analysis / …: 6.41 (at most 7) ok  news, 13.20 ms`, or `…: skipped: there is no network`. */
export function figureLine(figure: Figure | Skipped): string {
  const { threshold } = figure;
  const { name, unit } = threshold;
  if ('skipped' in figure) return `${name}: skipped: ${figure.skipped}`;
  const { value, detail } = figure;
  const number = `${value.toFixed(value < 1 ? 4 : 2)} ${unit}`.trimEnd();
  return `${name}: ${number} (${limitText(threshold)}) ${isKept(figure) ? 'ok' : 'MISSED'}  ${detail}`;
}

/** Prints a figure and says whether it keeps its limit; one that was skipped misses none. */
export function printFigure(figure: Figure | Skipped): boolean {
  console.log(figureLine(figure));
  return 'skipped' in figure || isKept(figure);
}

/** Prints the figures and says whether all are kept. */
export const printFigures = (figures: readonly (Figure | Skipped)[]): boolean =>
  figures.map(printFigure).every((kept) => kept);

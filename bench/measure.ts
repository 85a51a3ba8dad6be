/** Timing as ratios within one run: the best of several rounds, so that a busy machine disturbs little. */

/** Milliseconds that the fastest of `rounds` runs of `work` took. */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}

/** One figure of a benchmark, with what it must not exceed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly detail: string;
}

/** Prints the figures and says whether all are kept. */
export function printFigures(figures: readonly Figure[]): boolean {
  for (const { name, value, most, detail } of figures) {
    const verdict = value <= most ? 'ok' : 'MISSED';
    console.log(`${name}: ${value.toFixed(value < 1 ? 4 : 2)} (at most ${most}) ${verdict}  ${detail}`);
  }
  return figures.every(({ value, most }) => value <= most);
}

/** How much memory a run holds, and whether that grows with the number of articles. */

import { join } from 'node:path';
import type { Figure } from '../measure.js';
import { writeArticles, writeLines } from './articles.js';
import { LIMITS } from './limits.js';
import { run } from './program.js';
import { type Stage, withSmallHeap, wortlaut } from './stage.js';

const MEGABYTE = 1 << 20;
const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`;

/**
 * The first as users run it, with a heap that grows as it likes; the second with a small heap, and with two threads for
 * few articles as for many, since each thread has memory of its own.
 */
export function memoryFigures({ scratch, articles }: Stage): readonly Figure[] {
  const check = (folder: string) => withSmallHeap(wortlaut('check', '--threads', '2', folder));
  const usual = run(wortlaut('check', articles), scratch).peak;
  const few = run(check(articles), scratch).peak;
  const many = run(check(writeArticles(join(scratch, 'many'), 20_000, '.txt')), scratch).peak;
  return [
    { threshold: LIMITS.peak, value: usual / MEGABYTE, detail: 'check' },
    {
      threshold: LIMITS.peakGrowth,
      value: many / few,
      detail: `${inMegabytes(many)} / ${inMegabytes(few)}`,
    },
  ];
}

const LINES = [10_000, 20_000, 40_000] as const;

/** The slope from the shortest stream to the longest, with a small heap. */
export function filterFigure({ scratch }: Stage): Figure {
  const filter = withSmallHeap(wortlaut('annotate', '--ndjson', '--no-config'));
  const peaks = LINES.map((count) => {
    const input = writeLines(join(scratch, 'lines.ndjson'), count);
    return run({ ...filter, input }, scratch).peak;
  });
  const growth = (peaks.at(-1) ?? 0) - (peaks[0] ?? 0);
  return {
    threshold: LIMITS.filter,
    value: growth / (LINES[2] - LINES[0]),
    detail: LINES.map((count, index) => `${inMegabytes(peaks[index] ?? 0)} for ${count}`).join(', '),
  };
}

/** What the measurements of the command line share. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../measure.js';
import type { Threshold } from '../thresholds.js';
import { type Cost, cheapestOfBoth, type Program } from './program.js';

export const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const BARE_READ = fileURLToPath(new URL('bare-read.cjs', import.meta.url));

export interface Stage {
  /** A folder for everything that is written, gone afterwards. */
  readonly scratch: string;
  /** A folder with 4,000 articles. */
  readonly articles: string;
  /** How often a program runs; the fastest counts. */
  readonly rounds: number;
}

/** The command line with these arguments. */
export const wortlaut = (...args: readonly string[]): Program => ({ args: [CLI, ...args] });

/**
 * The same with a heap of 32 MB: what memory it holds is then what it needs, without the garbage that a larger heap lets
 * pile up. It fails if it needs more.
 */
export const withSmallHeap = ({ args, ...rest }: Program): Program => ({
  ...rest,
  args: ['--max-semi-space-size=1', '--max-old-space-size=32', ...args],
});

/** A script that reads the articles of a folder and finds their words. */
export const bareRead = (folder: string): Program => ({ args: [BARE_READ, folder] });

/** Node, and nothing else. */
export const NODE: Program = { args: ['-e', '0'] };

/** Whether `check` has an option, by its help. */
export function hasOption(name: string): boolean {
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', '--help'], { encoding: 'utf8' });
  return new RegExp(`(^|\\s)${name}\\b`, 'm').test(stdout);
}

/** The options for a single thread, whatever the default is. */
export const oneThread = (): readonly string[] => (hasOption('--threads') ? ['--threads', '1'] : []);

const seconds = ({ time }: Cost): string => `${(time / 1000).toFixed(2)} s`;

/** How many times as much the first cost as the second, in time from start to end; in the detail by the processors' work. */
export function ratioFigure(threshold: Threshold, first: Cost, second: Cost, about = ''): Figure {
  const byProcessor = (first.cpu / second.cpu).toFixed(2);
  return {
    threshold,
    value: first.time / second.time,
    detail: `${about}${seconds(first)} / ${seconds(second)}; ${byProcessor} by processor time`,
  };
}

/** How many times as long the first program takes as the second. */
export const compare = (
  { rounds, scratch }: Stage,
  limit: Threshold,
  first: Program,
  second: Program,
): Figure => ratioFigure(limit, ...cheapestOfBoth(rounds, first, second, scratch));

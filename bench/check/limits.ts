/** What `bench/check.ts` holds the command line to. Data: name, limit and aim of each figure. */

import type { Threshold } from '../thresholds.js';

export const LIMITS = {
  bare: { name: 'check / reading the files and one word regex', most: 8, aim: 4, unit: '' },
  textlint: { name: 'textlint with one rule / check', least: 5, aim: 10, unit: '' },
  cspell: { name: 'cspell in German / check', least: 9, aim: 19, unit: '' },
  markdownlint: { name: 'markdownlint-cli2 / check', unit: '' },
  threads: { name: 'check with one thread / with two', least: 1.6, unit: '' },
  cache: { name: 'check with a warm cache / reading the files and one word regex', most: 1.5, unit: '' },
  peak: { name: 'most memory for 4,000 files', most: 200, unit: 'MB' },
  peakGrowth: { name: 'most memory for 20,000 files / for 4,000', most: 1.1, unit: '' },
  filter: { name: 'growth of the most memory of annotate --ndjson', most: 200, unit: 'bytes a line' },
  version: { name: 'wortlaut --version / node -e 0', most: 3, unit: '' },
  article: { name: 'check of one article / node -e 0', most: 6, unit: '' },
  doubling: { name: 'check of an article of twice the length', most: 2.3, unit: '' },
} as const satisfies Readonly<Record<string, Threshold>>;

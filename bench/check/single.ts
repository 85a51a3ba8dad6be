/** What a single run costs: the start, one article, one long article. */

import { join } from 'node:path';
import type { Figure } from '../measure.js';
import { writeArticle } from './articles.js';
import { LIMITS } from './limits.js';
import { cheapest } from './program.js';
import { compare, NODE, oneThread, type Stage, wortlaut } from './stage.js';

/** Starts are short, and so are repeated more often. */
const STARTS = 5;

export function startFigures(stage: Stage): readonly Figure[] {
  const often = { ...stage, rounds: stage.rounds * STARTS };
  const article = join(stage.articles, '00001.txt');
  return [
    compare(often, LIMITS.version, wortlaut('--version'), NODE),
    compare(often, LIMITS.article, wortlaut('check', article), NODE),
  ];
}

const SIZES = [1, 2, 4, 8] as const;

/** A figure for each doubling of one article. */
export function doublingFigures({ scratch, rounds }: Stage): readonly Figure[] {
  const times = SIZES.map((megabytes) => {
    const file = writeArticle(join(scratch, 'long.txt'), megabytes * 1e6);
    return cheapest(rounds, wortlaut('check', ...oneThread(), file), scratch).time;
  });
  return SIZES.slice(1).map((megabytes, index) => ({
    threshold: LIMITS.doubling,
    value: (times[index + 1] ?? 0) / (times[index] ?? 0),
    detail: `${((times[index + 1] ?? 0) / 1000).toFixed(2)} s for ${megabytes} MB`,
  }));
}

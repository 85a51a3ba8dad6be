/** What a single run costs: the start, one article, one long article. */

import { join } from 'node:path';
import type { Figure } from '../measure.js';
import { writeArticle } from './articles.js';
import { LIMITS } from './limits.js';
import { type Cost, cheapest } from './program.js';
import { compare, NODE, oneThread, ratioFigure, type Stage, wortlaut } from './stage.js';

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
  let half: Cost | null = null;
  const figures: Figure[] = [];
  for (const megabytes of SIZES) {
    const file = writeArticle(join(scratch, 'long.txt'), megabytes * 1e6);
    const cost = cheapest(rounds, wortlaut('check', ...oneThread(), file), scratch);
    if (half !== null) figures.push(ratioFigure(LIMITS.doubling, cost, half, `${megabytes} MB: `));
    half = cost;
  }
  return figures;
}

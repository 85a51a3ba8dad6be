/** How fast 4,000 articles are checked, compared with others and with itself. */

import { join } from 'node:path';
import type { Figure, Skipped } from '../measure.js';
import { writeArticles } from './articles.js';
import { LIMITS } from './limits.js';
import { run } from './program.js';
import { installRivals } from './rivals.js';
import { bareRead, compare, hasOption, oneThread, type Stage, wortlaut } from './stage.js';

export const speedFigure = (stage: Stage): Figure =>
  compare(stage, LIMITS.bare, wortlaut('check', ...oneThread(), stage.articles), bareRead(stage.articles));

/** Others take long, and so run less often. */
const RIVALS_SHARE = 1 / 2;

/** Others on the same articles; markdownlint reads Markdown alone, so that it gets them under other names. */
export async function rivalFigures(all: Stage): Promise<readonly (Figure | Skipped)[]> {
  const stage = { ...all, rounds: Math.ceil(all.rounds * RIVALS_SHARE) };
  const limits = [LIMITS.textlint, LIMITS.cspell, LIMITS.markdownlint];
  const rivals = await installRivals();
  if ('skipped' in rivals) return limits.map((threshold) => ({ threshold, ...rivals }));
  const { articles, scratch } = stage;
  const markdown = writeArticles(join(scratch, 'markdown'), 4000, '.md');
  const check = (folder: string) => wortlaut('check', ...oneThread(), folder);
  return [
    compare(stage, LIMITS.textlint, rivals.textlint(articles), check(articles)),
    compare(stage, LIMITS.cspell, rivals.cspell(articles), check(articles)),
    compare(stage, LIMITS.markdownlint, rivals.markdownlint(markdown), check(markdown)),
  ];
}

export function threadsFigure(stage: Stage): Figure | Skipped {
  if (!hasOption('--threads')) return { threshold: LIMITS.threads, skipped: 'check has no --threads' };
  const check = (threads: string) => wortlaut('check', '--threads', threads, stage.articles);
  return compare(stage, LIMITS.threads, check('1'), check('2'));
}

export function cacheFigure(stage: Stage): Figure | Skipped {
  if (!hasOption('--cache')) return { threshold: LIMITS.cache, skipped: 'check has no --cache' };
  const { articles, scratch } = stage;
  const location = join(scratch, 'cache');
  const check = wortlaut('check', '--cache', '--cache-location', location, ...oneThread(), articles);
  run(check, scratch);
  return compare(stage, LIMITS.cache, check, bareRead(articles));
}

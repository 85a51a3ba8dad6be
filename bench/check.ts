/** Prints how fast the command line is and how much memory it takes; see docs/benchmarks.md. Fails if a limit is missed. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from './check/articles.js';
import { filterFigure, memoryFigures } from './check/memory.js';
import { doublingFigures, startFigures } from './check/single.js';
import { cacheFigure, rivalFigures, speedFigure, threadsFigure } from './check/speed.js';
import { CLI, type Stage } from './check/stage.js';
import { type Figure, printFigures, type Skipped } from './measure.js';

/** In the order of the lines. Each gives its figures when they are there, since all together take minutes. */
const MEASUREMENTS: readonly ((stage: Stage) => Promise<Lines> | Lines)[] = [
  (stage) => [speedFigure(stage)],
  (stage) => [threadsFigure(stage), cacheFigure(stage)],
  startFigures,
  doublingFigures,
  memoryFigures,
  (stage) => [filterFigure(stage)],
  rivalFigures,
];

type Lines = readonly (Figure | Skipped)[];

async function measureAll(stage: Stage): Promise<boolean> {
  let isKept = true;
  for (const measurement of MEASUREMENTS) isKept = printFigures(await measurement(stage)) && isKept;
  return isKept;
}

async function main(): Promise<number> {
  if (!existsSync(CLI)) {
    console.error('The command line is not built. Run npm run build first.');
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const articles = writeArticles(join(scratch, 'articles'), 4000, '.txt');
    const rounds = process.argv.includes('--quick') ? 2 : 5;
    return (await measureAll({ scratch, articles, rounds })) ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();

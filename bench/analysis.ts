/** Prints how fast the analysis is; see docs/benchmarks.md. Fails if a figure misses its threshold. */

import { withBundle } from './bundle.js';
import { generateArticle, REPORTS_IN_NEWS } from './corpus.js';
import { growthFigures } from './growth.js';
import { lexiconLoad, newWordTime } from './lexicon.js';
import { printFigures } from './measure.js';
import { type CreateAnalyzer, speedOf } from './speed.js';

const LENGTH = 100_000;
const SEED = 1;

// New words come first: later ones would find code that the engine has compiled already.
const newWord = newWordTime();
const load = (address: string): Promise<{ createAnalyzer: CreateAnalyzer }> => import(address);
const { createAnalyzer } = await withBundle('../server/src/index.ts', load);
const figures = [
  await lexiconLoad(),
  newWord,
  ...speedOf('news', generateArticle(LENGTH, SEED, REPORTS_IN_NEWS), createAnalyzer),
  ...speedOf('interviews', generateArticle(LENGTH, SEED), createAnalyzer),
  ...(process.argv.includes('--growth') ? growthFigures(createAnalyzer) : []),
];
if (!printFigures(figures)) process.exitCode = 1;

/** Prints how fast the analysis is; see docs/benchmarks.md. Fails if a figure misses its threshold. */

import { generateArticle, REPORTS_IN_NEWS } from './corpus.js';
import { growthFigures } from './growth.js';
import { lexiconLoad, newWordTime } from './lexicon.js';
import { printFigures } from './measure.js';
import { speedOf } from './speed.js';

const LENGTH = 100_000;
const SEED = 1;

// New words come first: later ones would find code that the engine has compiled already.
const newWord = newWordTime();
const figures = [
  await lexiconLoad(),
  newWord,
  ...speedOf('news', generateArticle(LENGTH, SEED, REPORTS_IN_NEWS)),
  ...speedOf('interviews', generateArticle(LENGTH, SEED)),
  ...(process.argv.includes('--growth') ? growthFigures() : []),
];
if (!printFigures(figures)) process.exitCode = 1;

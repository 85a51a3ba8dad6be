/** Compares the analysis of the seed article with an editor's: `npm run eval:seed`. */

import { createAnalyzer } from '../server/src/index.js';
import { compareSeed } from './seed/compare.js';
import { formatSeed } from './seed/format.js';
import { readSeed } from './seed/gold.js';

const seed = readSeed();
console.log(
  seed === null
    ? 'skipped: no ../shared'
    : formatSeed(compareSeed(seed, createAnalyzer().analyze(seed.text))),
);

/** Prints what editors notice of the language server; see docs/benchmarks.md. Fails if a figure misses its threshold. */

import { keystrokeFigures } from './keystrokes.js';
import { printFigures } from './measure.js';
import { startFigures } from './server-start.js';

const figures = [...(await startFigures()), ...(await keystrokeFigures())];
if (!printFigures(figures)) process.exitCode = 1;

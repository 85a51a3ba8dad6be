/** How the time grows with the text, for shapes that invite a quadratic algorithm: one paragraph, one sentence, one line. */

import { type Figure, fastest } from './measure.js';
import { type CreateAnalyzer, consume } from './speed.js';
import { THRESHOLDS } from './thresholds.js';

/** What is repeated to make one paragraph. */
const SHAPES: Readonly<Record<string, string>> = {
  'short reports': 'Er sagte, sie sei krank. ',
  quotations: '„Ja“, sagte Anna Berg. ',
  hearsay: 'Er soll geflohen sein. ',
  'reports without end': 'Er sagte, ',
  commas: 'a, ',
  und: 'und ',
  'quoted words': '„a“ ',
  'opening marks': '„',
  'straight marks': '" ',
  brackets: '(a) ',
  'one word': 'a',
};
const SMALLEST = 62_500;
const LARGEST = 4_000_000;
/** Milliseconds after which a shape is not doubled any more. */
const PATIENCE = 4000;

interface Doubling {
  readonly length: number;
  readonly time: number;
  /** To the time for half the text. */
  readonly ratio: number;
}

/** Doubles the text until it has 4 million characters or takes too long; the last step counts. */
function lastDoubling(pattern: string, create: CreateAnalyzer): Doubling {
  const analyzer = create();
  let last: Doubling = { length: 0, time: 0, ratio: 1 };
  for (let length = SMALLEST; length <= LARGEST && last.time < PATIENCE; length *= 2) {
    const text = pattern.repeat(length / pattern.length);
    const time = fastest(2, () => {
      consume(analyzer.analyze(text));
    });
    last = { length, time, ratio: last.time === 0 ? 1 : time / last.time };
  }
  return last;
}

/** A figure for each shape. */
export function growthFigures(create: CreateAnalyzer): Figure[] {
  return Object.entries(SHAPES).map(([name, pattern]) => {
    const { length, time, ratio } = lastDoubling(pattern, create);
    const detail = `${name}: ${time.toFixed(0)} ms for ${length / 1e6} million characters in one paragraph`;
    return { threshold: THRESHOLDS.growth, value: ratio, detail };
  });
}

import assert from 'node:assert/strict';
import { figureLine, percentile } from '../measure.js';

const threshold = { name: 'a to b', most: 7, unit: '' } as const;

describe('a line of the benchmark', () => {
  it('says whether the figure keeps its threshold', () => {
    assert.deepEqual(
      [
        figureLine({ threshold, value: 6.5, detail: 'news' }),
        figureLine({ threshold, value: 7.25, detail: 'news' }),
        figureLine({ threshold: { ...threshold, most: 60, unit: 'ms' }, value: 0.5, detail: 'load' }),
        figureLine({ threshold: { name: 'b to a', least: 5, aim: 10, unit: '' }, value: 6, detail: 'news' }),
        figureLine({ threshold: { name: 'b to a', least: 5, unit: 'MB' }, value: 4, detail: 'news' }),
        figureLine({ threshold: { name: 'a', unit: '' }, value: 40, detail: 'news' }),
        figureLine({ threshold, skipped: 'it could not be installed' }),
      ],
      [
        'a to b: 6.50 (at most 7) ok  news',
        'a to b: 7.25 (at most 7) MISSED  news',
        'a to b: 0.5000 ms (at most 60) ok  load',
        'b to a: 6.00 (at least 5, aim 10) ok  news',
        'b to a: 4.00 MB (at least 5) MISSED  news',
        'a: 40.00 (no limit) ok  news',
        'a to b: skipped: it could not be installed',
      ],
    );
  });
});

describe('a percentile', () => {
  it('is the value that so many do not exceed', () => {
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    assert.deepEqual(
      [0, 0.5, 0.95, 1].map((share) => percentile(values, share)),
      [1, 10, 19, 20],
    );
    assert.deepEqual([percentile([7], 0.95), percentile([], 0.5)], [7, Number.NaN]);
  });
});

import assert from 'node:assert/strict';
import { spanOf, tokenAt } from '../../src/analysis/reading.js';
import { readingOf } from './describe.js';

describe('a reading', () => {
  const reading = readingOf('Sie kam.');

  it('gives the span of tokens', () => {
    assert.deepEqual(spanOf(reading, 0, 2), { start: 0, end: 7 });
  });

  it('finds the first token at or behind an offset', () => {
    assert.deepEqual(
      [0, 1, 3, 4, 5, 7, 8, 99].map((offset) => tokenAt(reading.tokens, offset)),
      [0, 1, 1, 1, 2, 2, 3, 3],
    );
  });
});

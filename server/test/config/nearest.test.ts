import assert from 'node:assert/strict';
import { nearest } from '../../src/config/nearest.js';

describe('nearest', () => {
  it('finds the word that was meant', () => {
    assert.deepEqual(
      ['vague-sorce', 'QUOTE-MARKS', 'tag', 'tags'].map((word) =>
        nearest(word, ['vague-source', 'quote-marks', 'tags']),
      ),
      ['vague-source', 'quote-marks', 'tags', 'tags'],
    );
  });

  it('does not guess', () => {
    assert.deepEqual(
      [nearest('quelle', ['vague-source', 'tags']), nearest('x', ['tags']), nearest('tags', [])],
      [null, null, null],
    );
  });
});

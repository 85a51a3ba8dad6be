import assert from 'node:assert/strict';
import { lastPassing } from '../../src/text/search.js';

describe('the last element that passes', () => {
  for (const [limit, index] of [
    [0, -1],
    [1, 0],
    [4, 1],
    [5, 2],
    [9, 2],
  ] as const)
    it(`up to ${limit} is at ${index}`, () => {
      assert.equal(
        lastPassing([1, 3, 5], (element) => element <= limit),
        index,
      );
    });

  it('is none in an empty list', () => {
    assert.equal(
      lastPassing<number>([], () => true),
      -1,
    );
  });
});

import assert from 'node:assert/strict';
import { threadsFor } from '../../../src/cli/pipeline/threads.js';

describe('threadsFor', () => {
  it('takes as many as have two cores each, where there is enough to do', () => {
    assert.deepEqual(
      [0, 1, 299, 300, 4000].map((articles) => threadsFor(articles, null, 8)),
      [1, 1, 1, 2, 4],
    );
  });

  it('takes as many as there are cores, where each has enough to do to warm up', () => {
    assert.deepEqual(
      [4000, 8000, 8001, 40_000].map((articles) => threadsFor(articles, null, 2)),
      [1, 1, 2, 2],
    );
  });

  it('takes one where there is one core, and no more than can be fed by one', () => {
    assert.deepEqual([threadsFor(100_000, null, 1), threadsFor(1_000_000, null, 64)], [1, 8]);
  });

  it('takes as many as were asked for, but none without an article', () => {
    assert.deepEqual(
      [
        [0, 4],
        [1, 4],
        [3, 2],
        [100, 16],
      ].map(([articles = 0, wanted = 0]) => threadsFor(articles, wanted, 2)),
      [1, 1, 2, 16],
    );
  });
});

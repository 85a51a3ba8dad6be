import assert from 'node:assert/strict';
import { threadsFor } from '../../../src/cli/pipeline/threads.js';

describe('threadsFor', () => {
  it('takes as many as there are cores, where there is enough to do', () => {
    assert.deepEqual(
      [0, 1, 299, 300, 4000].map((articles) => threadsFor(articles, null, 4)),
      [1, 1, 1, 2, 4],
    );
  });

  it('takes no more than can be fed by one', () => {
    assert.equal(threadsFor(100_000, null, 64), 8);
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

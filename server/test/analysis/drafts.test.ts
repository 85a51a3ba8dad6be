import assert from 'node:assert/strict';
import { covers, without } from '../../src/analysis/drafts.js';

const range = (first: number, last: number) => ({ first, last });

describe('a range of tokens', () => {
  it('loses the holes in it', () => {
    assert.deepEqual(
      [
        without(range(0, 10), []),
        without(range(0, 10), [range(3, 5)]),
        without(range(0, 10), [range(0, 5)]),
        without(range(0, 10), [range(5, 10)]),
        without(range(0, 10), [range(6, 8), range(2, 4)]),
        without(range(0, 10), [range(2, 6), range(4, 8)]),
        without(range(2, 4), [range(0, 10)]),
        without(range(2, 4), [range(4, 6)]),
      ],
      [
        [range(0, 10)],
        [range(0, 3), range(5, 10)],
        [range(5, 10)],
        [range(0, 5)],
        [range(0, 2), range(4, 6), range(8, 10)],
        [range(0, 2), range(8, 10)],
        [],
        [range(2, 4)],
      ],
    );
  });

  it('covers its tokens but not its end', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 5].map((token) => covers([range(1, 3), range(5, 6)], token)),
      [false, true, true, false, true],
    );
  });
});

import assert from 'node:assert/strict';
import { createReach } from '../../src/text/reach.js';

describe('createReach', () => {
  it('tells how far what starts before an offset reaches', () => {
    const reach = createReach([7, 2, 4, 2]);
    const all = (): number[] => [0, 2, 3, 5, 8].map(reach.before);
    const empty = all();
    reach.add({ start: 4, end: 5 });
    const one = all();
    reach.add({ start: 2, end: 9 });
    reach.add({ start: 7, end: 7 });
    assert.deepEqual(
      [empty, one, all()],
      [
        [-1, -1, -1, -1, -1],
        [-1, -1, -1, 5, 5],
        [-1, -1, 9, 9, 9],
      ],
    );
  });
});

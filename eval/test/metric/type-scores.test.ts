import assert from 'node:assert/strict';
import { score } from '../../metric/scores.js';
import { scoreType } from '../../metric/type-scores.js';
import { range, statement } from './statements.js';

describe('scoreType', () => {
  it('hits from a token F1 of one half', () => {
    const article = {
      system: [
        statement({ quote: range(0, 9) }), // F1 with 0 to 4: 10/15
        statement({ quote: range(20, 29) }), // F1 with 20 to 22: 6/13
      ],
      gold: [statement({ quote: range(0, 4) }), statement({ quote: range(20, 22) })],
    };
    assert.deepEqual(scoreType([article], 'indirect'), {
      gold: 2,
      system: 2,
      detection: score(1 / 2, 1 / 2),
      tokens: score(8 / 20, 1),
    });
  });
  it('finds nothing of either type where the types are swapped', () => {
    const article = {
      system: [
        statement({ type: 'direct', quote: range(0, 4) }),
        statement({ type: 'indirect', quote: range(6, 9) }),
      ],
      gold: [
        statement({ type: 'indirect', quote: range(0, 4) }),
        statement({ type: 'direct', quote: range(6, 9) }),
      ],
    };
    const nothing = { gold: 1, system: 1, detection: score(0, 0), tokens: score(0, 0) };
    assert.deepEqual(scoreType([article], 'direct'), nothing);
    assert.deepEqual(scoreType([article], 'indirect'), nothing);
  });
  it('sums over articles, not over their scores', () => {
    const one = { system: [statement({ quote: [0] })], gold: [statement({ quote: [0] })] };
    const three = { system: [], gold: [statement({ quote: [0, 1] }), statement({ quote: [3] })] };
    assert.deepEqual(scoreType([one, three], 'indirect'), {
      gold: 3,
      system: 1,
      detection: score(1, 1 / 3),
      tokens: score(1, 1 / 4),
    });
  });
});

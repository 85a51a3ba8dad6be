import assert from 'node:assert/strict';
import { pairStatements } from '../../metric/pairing.js';
import { range, statement } from './statements.js';

describe('pairStatements', () => {
  it('pairs for the greatest sum where the nearest partner would leave one over', () => {
    // Token F1: gold A with long 18/19, with short 10/15; gold B with long 8/14, with short 0.
    const long = statement({ quote: range(0, 9) });
    const short = statement({ quote: range(0, 4) });
    const goldA = statement({ quote: range(0, 8) });
    const goldB = statement({ quote: range(6, 9) });
    assert.deepEqual(pairStatements([long, short], [goldA, goldB]), {
      pairs: [
        { system: short, gold: goldA, f1: 10 / 14 },
        { system: long, gold: goldB, f1: 8 / 14 },
      ],
      missed: [],
      surplus: [],
    });
  });
  it('prefers the same type where the words are the same', () => {
    const direct = statement({ type: 'direct', quote: range(0, 4) });
    const indirect = statement({ type: 'indirect', quote: range(0, 4) });
    const gold = statement({ type: 'indirect', quote: range(0, 4) });
    assert.deepEqual(pairStatements([direct, indirect], [gold]), {
      pairs: [{ system: indirect, gold, f1: 1 }],
      missed: [],
      surplus: [direct],
    });
  });
  it('prefers one more shared token to the same type', () => {
    const nearer = statement({ type: 'direct', quote: range(0, 4) });
    const sameType = statement({ type: 'indirect', quote: range(0, 3) });
    const gold = statement({ type: 'indirect', quote: range(0, 4) });
    assert.deepEqual(pairStatements([sameType, nearer], [gold]), {
      pairs: [{ system: nearer, gold, f1: 1 }],
      missed: [],
      surplus: [sameType],
    });
  });
  it('never pairs statements that share no token', () => {
    const system = statement({ quote: range(0, 3) });
    const gold = statement({ quote: range(4, 6) });
    assert.deepEqual(pairStatements([system], [gold]), { pairs: [], missed: [gold], surplus: [system] });
  });
  it('takes an empty side', () => {
    const one = statement({ quote: range(0, 3) });
    assert.deepEqual(pairStatements([], [one]), { pairs: [], missed: [one], surplus: [] });
    assert.deepEqual(pairStatements([one], []), { pairs: [], missed: [], surplus: [one] });
  });
});

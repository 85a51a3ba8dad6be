import assert from 'node:assert/strict';
import { parseShard, shardOf } from '../../../src/cli/pipeline/shard.js';

describe('shardOf', () => {
  it('cuts the whole into stretches that are all of it, in order', () => {
    const inputs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const shards = [1, 2, 3].map((index) => shardOf(inputs, { index, count: 3 }));
    assert.deepEqual(shards, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f', 'g'],
    ]);
  });

  it('leaves shards empty where there are fewer inputs', () => {
    const shards = [1, 2, 3].map((index) => shardOf(['a'], { index, count: 3 }));
    assert.deepEqual(shards, [[], [], ['a']]);
  });

  it('is everything without shards', () => {
    assert.deepEqual(shardOf(['a', 'b'], null), ['a', 'b']);
  });
});

describe('parseShard', () => {
  it('reads which part of how many', () => {
    assert.deepEqual(['1/1', '2/5', '5/5'].map(parseShard), [
      { index: 1, count: 1 },
      { index: 2, count: 5 },
      { index: 5, count: 5 },
    ]);
  });

  it('reads nothing else', () => {
    assert.deepEqual(
      ['', '0/5', '6/5', '1', '1/', '/2', '-1/2', '1/2/3', '1.5/2', ' 1/2', '1/2000000'].map(parseShard),
      Array(11).fill(null),
    );
  });
});

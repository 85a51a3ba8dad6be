import assert from 'node:assert/strict';
import { type Direction, neighbour } from '../../src/neighbour.js';

const item = (line: number, character: number) => ({ range: { start: { line, character } } });
const [first, second, third] = [item(0, 4), item(2, 0), item(2, 9)];
const items = [second, third, first];

describe('neighbour', () => {
  const cases: readonly (readonly [number, number, Direction, unknown])[] = [
    [0, 0, 'next', first],
    [0, 4, 'next', second],
    [2, 5, 'next', third],
    [2, 9, 'next', first],
    [2, 9, 'previous', second],
    [2, 0, 'previous', first],
    [0, 4, 'previous', third],
  ];
  for (const [line, character, direction, expected] of cases) {
    it(`finds the ${direction} one from ${line}:${character}`, () => {
      assert.equal(neighbour(items, { line, character }, direction), expected);
    });
  }

  it('finds nothing among nothing', () => {
    assert.equal(neighbour([], { line: 0, character: 0 }, 'next'), undefined);
  });
});

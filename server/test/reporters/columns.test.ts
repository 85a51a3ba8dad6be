import assert from 'node:assert/strict';
import { columns, firstColumns, lastColumns } from '../../src/reporters/columns.js';

describe('columns', () => {
  for (const [text, width] of [
    ['„Grüße“', 7],
    ['漢字', 4],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['', 0],
  ] as const)
    it(`of ${text || 'nothing'} are ${width}`, () => assert.equal(columns(text), width));

  it('cut at the start without splitting a character', () => {
    assert.deepEqual(
      [firstColumns('漢字e\u0301x', 3), firstColumns('漢字e\u0301x', 5)],
      ['漢', '漢字e\u0301'],
    );
  });

  it('cut at the end without splitting a character', () => {
    assert.deepEqual(
      [lastColumns('xe\u0301👩‍👩‍👧', 1), lastColumns('xe\u0301👩‍👩‍👧', 3)],
      ['', 'e\u0301👩‍👩‍👧'],
    );
  });
});

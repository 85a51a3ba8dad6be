import assert from 'node:assert/strict';
import stringWidth from 'string-width';
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

  it('measures every character below U+3000 as the library does', () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x3000; code++) {
      const char = String.fromCharCode(code);
      if (columns(char) !== stringWidth(char)) differing.push(code.toString(16));
    }
    assert.deepEqual(differing, []);
  });

  it('cuts text of narrow characters', () => {
    const text = '„Größe“ …';
    assert.deepEqual(
      [-1, 0, 3, 99].map((room) => [firstColumns(text, room), lastColumns(text, room)]),
      [
        ['', ''],
        ['', ''],
        ['„Gr', '“ …'],
        [text, text],
      ],
    );
  });
});

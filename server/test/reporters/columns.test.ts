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

  it('of what shows nothing are none', () => {
    const marks = ['\u00ad', '\u200b', '\u200c', '\u200e', '\u202a', '\u2060', '\u0301', '\u20dd'];
    assert.deepEqual(
      marks.map((mark) => [columns(mark), columns(`Deich${mark}schau`)]),
      marks.map(() => [0, 10]),
    );
  });

  it('of every letter and mark of European scripts is one', () => {
    const wide: string[] = [];
    for (let code = 0x20; code < 0x530; code++) {
      const char = String.fromCharCode(code);
      if (/[\p{L}\p{P}\p{Sc}]/u.test(char) && columns(char) !== 1) wide.push(char);
    }
    assert.deepEqual(wide, []);
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

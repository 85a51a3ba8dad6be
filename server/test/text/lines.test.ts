import assert from 'node:assert/strict';
import { firstWordLength, trimmed, trimmedLines } from '../../src/text/lines.js';

describe('trimmedLines', () => {
  it('gives lines without white space, blank ones as empty spans', () => {
    assert.deepEqual(trimmedLines(' a\r\n\r\n b '), [
      { start: 1, end: 2 },
      { start: 4, end: 4 },
      { start: 7, end: 8 },
    ]);
  });
});

describe('trimmed', () => {
  it('takes white space from both ends', () => {
    assert.deepEqual(trimmed('x \u00A0ja\u200B x', { start: 1, end: 7 }), { start: 3, end: 5 });
  });

  it('leaves nothing of white space', () => {
    assert.deepEqual(trimmed(' \t ', { start: 0, end: 3 }), { start: 3, end: 3 });
  });
});

describe('firstWordLength', () => {
  it('counts up to white space or the end of the span', () => {
    const text = 'Die Fähre';
    assert.deepEqual(
      [
        { start: 0, end: 9 },
        { start: 4, end: 7 },
        { start: 3, end: 9 },
      ].map((line) => firstWordLength(text, line)),
      [3, 3, 0],
    );
  });
});

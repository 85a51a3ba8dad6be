import assert from 'node:assert/strict';
import { createCodePoints } from '../../src/exports/code-points.js';

describe('createCodePoints', () => {
  it('counts a pair as one, and each half by itself as one', () => {
    const text = 'a😀b😀\ud800c\udc00';
    const codePoint = createCodePoints(text);
    const offsets = [0, 1, 3, 4, 6, 7, 8, 9];
    assert.deepEqual(
      offsets.map(codePoint),
      offsets.map((offset) => [...text.slice(0, offset)].length),
    );
  });

  it('takes the middle of a pair for its start', () => {
    assert.equal(createCodePoints('a😀b')(2), 1);
  });
});

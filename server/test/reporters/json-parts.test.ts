import assert from 'node:assert/strict';
import { toJson } from '../../src/reporters/json-parts.js';

describe('toJson', () => {
  it('keeps whole characters and backslashes, and replaces lone halves of characters', () => {
    const texts = ['😀', '\ud83d', '\ude00\ud83d', '\\ud83d', '\\\ud83d', 'a\n\u001b"', '\ud7ff\ue000'];
    assert.deepEqual(
      texts.map((text) => JSON.parse(toJson(text))),
      ['😀', '\ufffd', '\ufffd\ufffd', '\\ud83d', '\\\ufffd', 'a\n\u001b"', '\ud7ff\ue000'],
    );
  });
});

import assert from 'node:assert/strict';
import { safeJson } from '../../src/text/safe-json.js';

describe('safeJson', () => {
  it('escapes what could steer a terminal or break a line, and nothing else', () => {
    const hostile = 'ä\u2028\u202e\u007f\u009b\u0085😀';
    const json = safeJson(JSON.stringify({ hostile }));
    assert.deepEqual(
      [json, JSON.parse(json)],
      ['{"hostile":"ä\\u2028\\u202e\\u007f\\u009b\\u0085😀"}', { hostile }],
    );
  });
});

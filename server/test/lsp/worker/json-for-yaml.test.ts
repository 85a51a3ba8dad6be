import assert from 'node:assert/strict';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from '../../../src/lsp/worker/json-for-yaml.js';

describe('json-for-yaml', () => {
  it('reads JSON as the package does', () => {
    const { contents, errors } = parseDocument('{ "a": ["b"] } // c');
    assert.deepEqual(errors, []);
    assert.ok(isMap(contents));
    const [pair] = contents.items;
    assert.deepEqual({ ...pair?.key }, { value: 'a', range: [2, 5, 5] });
    assert.ok(isSeq(pair?.value));
    assert.deepEqual(
      pair.value.items.map((item) => isScalar(item) && [item.value, item.range[0]]),
      [['b', 8]],
    );
  });

  it('has one error for anything else', () => {
    const { errors } = parseDocument('sources:\n  - name: Anna Berg\n');
    assert.deepEqual(errors, [{ code: 'JSON_ONLY', message: 'in a browser only JSON is read', pos: [0, 7] }]);
  });

  it('has no contents for an empty text', () => {
    assert.deepEqual(parseDocument(''), { contents: null, errors: [] });
  });

  it('counts lines and columns from 1', () => {
    const lineCounter = new LineCounter();
    parseDocument('{\n  "a": 1\n}', { lineCounter });
    assert.deepEqual(lineCounter.linePos(4), { line: 2, col: 3 });
  });
});

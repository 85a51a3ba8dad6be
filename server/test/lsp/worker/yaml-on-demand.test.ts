import assert from 'node:assert/strict';
import { LineCounter as Real } from 'yaml';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from '../../../src/lsp/worker/yaml-on-demand.js';

/** The worker in which the parser is loaded is tested with the bundle. */
describe('yaml-on-demand', () => {
  it('has one error for each document as long as there is no parser', () => {
    assert.deepEqual(parseDocument('a: 1'), {
      contents: null,
      errors: [{ code: 'IMPOSSIBLE', message: 'the parser of YAML could not be loaded', pos: [0, 0] }],
    });
  });

  it('knows no nodes before', () => {
    for (const isNode of [isMap, isScalar, isSeq]) assert.equal(isNode({}), false);
  });

  it('counts lines and columns as the package does, from 1', () => {
    const text = 'a: 1\n\nb:\n  - c\n';
    const ours = new LineCounter();
    parseDocument(text, { lineCounter: ours });
    const real = new Real();
    for (const start of [0, 5, 6, 9, 15]) real.addNewLine(start);
    for (let offset = 0; offset < text.length; offset++)
      assert.deepEqual(ours.linePos(offset), real.linePos(offset));
  });
});

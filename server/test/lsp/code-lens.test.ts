import assert from 'node:assert/strict';
import { lensesOf } from '../../src/lsp/code-lens.js';
import { contextOf, openDocument } from './stage.js';

describe('code lens', () => {
  it('counts what has a source', () => {
    const metrics = { words: 90, statements: 5, attributed: 3, coverage: 0.6 };
    assert.deepEqual(lensesOf(openDocument('', { metrics }), contextOf({ locale: 'en' })), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        command: { title: 'Sourced statements: 3 of 5', command: '' },
      },
    ]);
  });

  it('is silent where nobody speaks', () => {
    assert.deepEqual(lensesOf(openDocument(''), contextOf()), []);
  });
});

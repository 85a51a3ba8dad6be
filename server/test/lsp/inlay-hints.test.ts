import assert from 'node:assert/strict';
import { hintsIn } from '../../src/lsp/inlay-hints.js';
import { articleOf } from './real-article.js';

const text = 'Jan Prill sagte, er komme.\n„Ja“, sagte er.\nPrill lachte. Er sagte, es sei gut.';

describe('inlay hints', () => {
  it('stand behind pronouns that speak', () => {
    assert.deepEqual(hintsIn(articleOf(text), { start: 0, end: text.length }), [
      { position: { line: 1, character: 14 }, label: '→ Jan Prill', paddingLeft: true },
      { position: { line: 2, character: 16 }, label: '→ Jan Prill', paddingLeft: true },
    ]);
  });

  it('stand only where they are asked for', () => {
    assert.deepEqual(hintsIn(articleOf(text), { start: 0, end: 30 }), []);
  });
});

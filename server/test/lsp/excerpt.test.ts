import assert from 'node:assert/strict';
import { excerpt } from '../../src/lsp/excerpt.js';
import { at } from './stage.js';

const text = 'Die Brücke, so die Stadt,\r\n  sei sicher. 😀😀😀😀😀';

describe('excerpt', () => {
  it('marks gaps and writes everything on one line', () => {
    assert.equal(
      excerpt(text, [at(text, 'Die Brücke'), at(text, 'die Stadt,\r\n  sei')], 40),
      'Die Brücke … die Stadt, sei',
    );
  });

  it('cuts at a space', () => {
    assert.equal(excerpt(text, [at(text, 'Die Brücke, so die')], 14), 'Die Brücke,…');
  });

  it('cuts a long word, but never inside a surrogate pair', () => {
    assert.equal(excerpt(text, [at(text, '😀😀😀😀😀')], 6), '😀😀…');
  });
});

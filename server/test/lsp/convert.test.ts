import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toEdit, toOffset, toRange, toSpan, toTextEdit } from '../../src/lsp/convert.js';

const open = (text: string) => TextDocument.create('file:///a.artikel', 'newstext', 1, text);

const place = (line: number, character: number) => ({ line, character });

describe('convert: offsets and positions', () => {
  const cases = [
    { name: 'plain lines', text: 'Ja\nNein', offset: 3, position: place(1, 0) },
    { name: 'an emoji counts two', text: '😀 Ja', offset: 3, position: place(0, 3) },
    { name: 'a combining mark counts one', text: 'Bru\u0308cke', offset: 4, position: place(0, 4) },
    { name: 'CRLF is one line break', text: 'Ja\r\nNein', offset: 4, position: place(1, 0) },
    { name: 'a lone CR is one too', text: 'Ja\rNein', offset: 3, position: place(1, 0) },
    { name: 'a byte order mark counts one', text: '\ufeffJa', offset: 1, position: place(0, 1) },
    { name: 'the end of the text', text: 'Ja\n', offset: 3, position: place(1, 0) },
    { name: 'a family of emojis', text: '👩‍👧 „Ja“', offset: 7, position: place(0, 7) },
  ];
  for (const { name, text, offset, position } of cases) {
    it(name, () => {
      const document = open(text);
      assert.deepEqual(toRange(document, { start: offset, end: offset }), { start: position, end: position });
      assert.equal(toOffset(document, position), offset);
    });
  }

  it('clamps positions outside the text', () => {
    const document = open('Ja\r\nNein');
    assert.equal(toOffset(document, place(0, 99)), 2);
    assert.equal(toOffset(document, place(99, 0)), 8);
  });

  it('reads a range the right way round', () => {
    const range = { start: place(1, 2), end: place(0, 1) };
    assert.deepEqual(toSpan(open('Ja\nNein'), range), { start: 1, end: 5 });
  });

  it('turns an edit into a text edit', () => {
    assert.deepEqual(toTextEdit(open('Ja\nNein'), { span: { start: 3, end: 7 }, text: 'Doch' }), {
      range: { start: place(1, 0), end: place(1, 4) },
      newText: 'Doch',
    });
  });

  it('turns a change into an edit', () => {
    const range = { start: place(0, 3), end: place(0, 5) };
    assert.deepEqual(toEdit(open('😀 Ja'), { range, text: 'Nein' }), {
      span: { start: 3, end: 5 },
      text: 'Nein',
    });
  });

  it('reads a change without a range as a new text', () => {
    assert.deepEqual(toEdit(open('Ja\r\n'), { text: 'Nein' }), { span: { start: 0, end: 4 }, text: 'Nein' });
  });
});

import assert from 'node:assert/strict';
import type { Paragraph } from '../../src/documents/document.js';
import { html } from '../../src/documents/html/html.js';
import { markdown } from '../../src/documents/markdown/markdown.js';
import { fileSpan, isUnbroken } from '../../src/documents/offset-map.js';
import { plainText } from '../../src/documents/plain.js';

function only(paragraphs: readonly Paragraph[]): Paragraph {
  const [paragraph] = paragraphs;
  assert.ok(paragraph !== undefined);
  return paragraph;
}

describe('fileSpan', () => {
  const file = 'Ja.\n\n„**Nie**“, &uuml;ber [Anna](a).';
  const paragraph = only(markdown.createReader()(file).paragraphs.slice(1));
  const inFile = (word: string): string => {
    const start = paragraph.text.indexOf(word);
    const { start: from, end: to } = fileSpan(paragraph, { start, end: start + word.length });
    return file.slice(from, to);
  };
  /** The file with a bar where an insertion before `word` goes. */
  const insertAt = (at: number): string => {
    const { start, end } = fileSpan(paragraph, { start: at, end: at });
    assert.equal(start, end);
    return `${file.slice(5, start)}|${file.slice(start)}`;
  };

  it('leaves markup at the ends outside and keeps markup within', () => {
    assert.deepEqual(['„', 'Nie', 'ie“', '„Nie“', 'ü', 'über', 'Anna', '.'].map(inFile), [
      '„',
      'Nie',
      'ie**“',
      '„**Nie**“',
      '&uuml;',
      '&uuml;ber',
      'Anna',
      '.',
    ]);
  });

  it('inserts outside of emphasis and links', () => {
    const text = paragraph.text;
    assert.equal(insertAt(0), '|„**Nie**“, &uuml;ber [Anna](a).');
    assert.equal(insertAt(text.indexOf('Nie')), '„|**Nie**“, &uuml;ber [Anna](a).');
    assert.equal(insertAt(text.indexOf('ie')), '„**N|ie**“, &uuml;ber [Anna](a).');
    assert.equal(insertAt(text.indexOf('“')), '„**Nie**|“, &uuml;ber [Anna](a).');
    assert.equal(insertAt(text.indexOf('Anna')), '„**Nie**“, &uuml;ber |[Anna](a).');
    assert.equal(insertAt(text.indexOf('.')), '„**Nie**“, &uuml;ber [Anna](a)|.');
    assert.equal(insertAt(text.length), '„**Nie**“, &uuml;ber [Anna](a).|');
  });

  it('inserts at the ends of a paragraph that is all emphasis', () => {
    const bold = only(html.createReader()('<p><b>Ja.</b></p>').paragraphs);
    assert.deepEqual(
      [0, 3].map((at) => fileSpan(bold, { start: at, end: at }).start),
      [3, 13],
    );
  });

  it('only shifts in plain text', () => {
    const plain = only(plainText.createReader()('\n\nDie Fähre.').paragraphs);
    assert.equal(plain.map, null);
    assert.deepEqual(fileSpan(plain, { start: 4, end: 9 }), { start: 6, end: 11 });
    assert.deepEqual(fileSpan(plain, { start: 10, end: 10 }), { start: 12, end: 12 });
  });
});

describe('isUnbroken', () => {
  it('is false where markup interrupts the text', () => {
    const paragraph = only(html.createReader()('&bdquo;Ja<b>, sagte</b> sie.').paragraphs);
    const unbroken = (start: number, end: number): boolean => isUnbroken(paragraph, { start, end });
    assert.deepEqual(
      [unbroken(0, 3), unbroken(3, 10), unbroken(2, 4), unbroken(9, 11), unbroken(3, 3)],
      [true, true, false, false, true],
    );
  });
});

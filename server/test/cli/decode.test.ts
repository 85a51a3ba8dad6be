import assert from 'node:assert/strict';
import { decode } from '../../src/cli/decode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const LE_BOM = [0xff, 0xfe];
const BE_BOM = [0xfe, 0xff];

describe('decode', () => {
  it('reads UTF-8, and an empty file as such', () => {
    assert.deepEqual(
      [bytes('„Grüße“\r\n👍'), bytes()].map(decode),
      ['„Grüße“\r\n👍', ''].map((text) => ({ text, encoding: 'utf-8', bom: false, notUtf8At: null })),
    );
  });

  it('takes the byte order mark off, so that the first character has column 1', () => {
    assert.deepEqual(
      [
        decode(bytes(UTF8_BOM, 'Grüße')),
        decode(Buffer.concat([Buffer.from(LE_BOM), Buffer.from('Grüße', 'utf16le')])),
        decode(Buffer.concat([Buffer.from(BE_BOM), utf16be('Grüße')])),
        decode(bytes(UTF8_BOM)),
      ],
      [
        { text: 'Grüße', encoding: 'utf-8', bom: true, notUtf8At: null },
        { text: 'Grüße', encoding: 'utf-16le', bom: true, notUtf8At: null },
        { text: 'Grüße', encoding: 'utf-16be', bom: true, notUtf8At: null },
        { text: '', encoding: 'utf-8', bom: true, notUtf8At: null },
      ],
    );
  });

  it('takes only one byte order mark off', () => {
    assert.deepEqual(decode(bytes(UTF8_BOM, UTF8_BOM, 'A')), {
      text: '\ufeffA',
      encoding: 'utf-8',
      bom: true,
      notUtf8At: null,
    });
  });

  it('reads Windows-1252 and says which line is not UTF-8', () => {
    assert.deepEqual(decode(bytes('Rat\n', [0x84], 'Spa', [0xdf, 0x93], ' ', [0x96], ' 5 ', [0x80])), {
      text: 'Rat\n„Spaß“ – 5 €',
      encoding: 'windows-1252',
      bom: false,
      notUtf8At: 2,
    });
  });

  it('recognises damaged UTF-8 instead of turning every umlaut into two letters', () => {
    assert.deepEqual(decode(bytes('Größe\nüber\nGr', [0xc3])), { failure: 'broken-unicode', line: 3 });
  });

  it('refuses what its byte order mark does not keep', () => {
    assert.deepEqual(
      [decode(bytes(UTF8_BOM, 'a\nb', [0xff])), decode(bytes(LE_BOM, [0x41, 0x00, 0x42]))],
      [
        { failure: 'broken-unicode', line: 2 },
        { failure: 'broken-unicode', line: 1 },
      ],
    );
  });

  it('refuses binary files by their NUL', () => {
    const utf16WithoutMark = Buffer.from('Rat', 'utf16le');
    assert.deepEqual(
      [decode(bytes('a\n\0b')), decode(bytes([0x89], 'PNG', [0, 1])), decode(utf16WithoutMark)],
      [
        { failure: 'binary', line: 2 },
        { failure: 'binary', line: 1 },
        { failure: 'binary', line: 1 },
      ],
    );
  });

  it('refuses bytes that Windows-1252 does not define, and control characters', () => {
    assert.deepEqual(
      [decode(bytes('a\nb', [0x81, 0xe4])), decode(bytes([0xe4, 0x1b]))],
      [
        { failure: 'unknown-encoding', line: 2 },
        { failure: 'unknown-encoding', line: 1 },
      ],
    );
  });
});

/** From text back to bytes: what `decode` read, byte for byte. */

import { BYTE_ORDER_MARKS, type DecodedText, type Encoding, WINDOWS_1252 } from './decode.js';

const FIRST_C1 = 0x80;
const BEYOND_LATIN_1 = /[\u0100-\uffff]/g;

function toWindows1252(text: string): Buffer {
  const latin1 = text.replace(BEYOND_LATIN_1, (char) => {
    const at = WINDOWS_1252.indexOf(char);
    return at < 0 ? '?' : String.fromCharCode(FIRST_C1 + at);
  });
  return Buffer.from(latin1, 'latin1');
}

const ENCODERS: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': toWindows1252,
};

/**
 * The bytes of a text in the encoding that it was read in, with its byte order mark. What `decode` has read comes back
 * byte for byte; a character that Windows-1252 lacks becomes a question mark.
 */
export function encode({ text, encoding, bom }: Pick<DecodedText, 'text' | 'encoding' | 'bom'>): Uint8Array {
  const mark = bom ? (BYTE_ORDER_MARKS.find((known) => known.encoding === encoding)?.bytes ?? []) : [];
  return Buffer.concat([Uint8Array.from(mark), ENCODERS[encoding](text)]);
}

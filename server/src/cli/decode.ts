/** From bytes to text: which encoding, and whether it is text at all. */

import { isUtf8 } from 'node:buffer';
import { createLineIndex } from '../text/line-index.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A decoded text. It does not contain the byte order mark: offsets and columns count from the first character, as they
 * do in editors. `bom` remembers it for whoever writes the file back.
 */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** The first line (from 1) that is not UTF-8, if the text had to be read as Windows-1252. */
  readonly notUtf8At: number | null;
}

/** Why bytes are no text, and in which line (from 1) it shows. */
export interface DecodeFailure {
  readonly failure: 'binary' | 'broken-unicode' | 'unknown-encoding';
  readonly line: number;
}

/** What a text of this encoding may start with. */
export interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

export const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * 0x80 to 0x9F of Windows-1252; the bytes that it leaves undefined are U+FFFD. A table because the decoder of some
 * supported versions of Node (20.20 among them) reads Windows-1252 as Latin-1.
 */
export const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const C1 = /[\u0080-\u009f]/g;
/** Control characters that no article contains. */
const CONTROLS = /[^\P{Cc}\t\n\f\r]|\ufffd/u;

const NUL = '\0';
const REPLACEMENT = '\ufffd';

const lineOf = (text: string, offset: number): number => createLineIndex(text).at(offset).line + 1;

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function fromUnicode(
  bytes: Uint8Array,
  { encoding, bytes: mark }: ByteOrderMark,
): DecodedText | DecodeFailure {
  const body = bytes.subarray(mark.length);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  if (!isValid(body, encoding)) {
    return { failure: 'broken-unicode', line: lineOf(text, text.indexOf(REPLACEMENT)) };
  }
  const nul = text.indexOf(NUL);
  if (nul >= 0) return { failure: 'binary', line: lineOf(text, nul) };
  return { text, encoding, bom: mark.length > 0, notUtf8At: null };
}

/**
 * True if UTF-8 was damaged, as by a file cut short: most of what isn't ASCII decodes well. In Windows-1252 that is
 * the exception („Spaß“ ends in two bytes that UTF-8 would take for one character).
 */
function isDamagedUtf8(lossy: string): boolean {
  let balance = 0;
  for (let i = 0; i < lossy.length; i++) {
    if (lossy.charCodeAt(i) > 0x7f) balance += lossy[i] === REPLACEMENT ? -1 : 1;
  }
  return balance > 0;
}

function fromWindows1252(bytes: Uint8Array): DecodedText | DecodeFailure {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const notUtf8At = lineOf(lossy, lossy.indexOf(REPLACEMENT));
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin1.replace(C1, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
  const nul = text.indexOf(NUL);
  if (nul >= 0) return { failure: 'binary', line: lineOf(text, nul) };
  if (isDamagedUtf8(lossy)) return { failure: 'broken-unicode', line: notUtf8At };
  const control = text.search(CONTROLS);
  if (control >= 0) return { failure: 'unknown-encoding', line: lineOf(text, control) };
  return { text, encoding: 'windows-1252', bom: false, notUtf8At };
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as Windows-1252. Text that contains NUL is binary;
 * other control characters and undefined bytes tell that it isn't Windows-1252 either. Never throws.
 */
export function decode(bytes: Uint8Array): DecodedText | DecodeFailure {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return fromUnicode(bytes, mark);
  if (isUtf8(bytes)) return fromUnicode(bytes, { encoding: 'utf-8', bytes: [] });
  return fromWindows1252(bytes);
}

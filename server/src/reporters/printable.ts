/** Keeps hostile text (escape sequences, text that runs backwards) from reaching a terminal. */

import { isPlain } from './plain.js';

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

function picture(char: string): string {
  if (char === '\t') return ' ';
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : REPLACEMENT;
}

/**
 * The text with every character that could steer a terminal made visible: control characters become their pictures
 * (ESC is `␛`, a line break `␊`), a tab a space, C1 controls, bidirectional controls and lone surrogates `\ufffd`.
 * The length in UTF-16 code units stays the same, so that offsets still hold.
 */
export const printable = (text: string): string =>
  isPlain(text) ? text : text.replace(UNPRINTABLE, picture);

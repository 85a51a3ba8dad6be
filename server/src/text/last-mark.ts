import { CharClass, charClass } from './char-class.js';
import { Code } from './char-codes.js';
import type { Span } from './span.js';

const CLOSING_PUNCTUATION = '.!?…:;,';

function isCloser(code: number): boolean {
  const known = charClass(code);
  return known === CharClass.quotationMark || known === CharClass.space;
}

/** Where a bracket that is closed just before `end` was opened; -1 if nothing is closed there or nothing was opened. */
function bracketStart(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end - 1);
  if (code !== Code.closingParenthesis && code !== Code.closingBracket) return -1;
  const opener = code === Code.closingBracket ? Code.openingBracket : Code.openingParenthesis;
  for (let i = end - 2; i >= start; i--) {
    if (text.charCodeAt(i) === code) return -1;
    if (text.charCodeAt(i) === opener) return i;
  }
  return -1;
}

function beforeClosers(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isCloser(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The punctuation that ends a paragraph or line, looked for before closing quotation marks and remarks in brackets;
 * empty if a letter or anything else ends it. Example: for „Er ruft: ‚Halt!‘ (dpa)“ it is `!`. Linear in the span.
 */
export function lastMark(text: string, { start, end }: Span): string {
  let at = beforeClosers(text, start, end);
  for (let open = bracketStart(text, start, at); open >= 0; open = bracketStart(text, start, at)) {
    const before = beforeClosers(text, start, open);
    if (before === start) break;
    at = before;
  }
  const char = at > start ? text.charAt(at - 1) : '';
  return CLOSING_PUNCTUATION.includes(char) ? char : '';
}

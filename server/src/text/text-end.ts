import { CharClass, charClass } from './char-class.js';
import { Code } from './char-codes.js';

/**
 * True if nothing but white space, quotation marks and closing brackets follows: what stands before ends the text.
 * Example: in „auf Platz 14.“ the full stop ends the text, so 14 is no ordinal.
 */
export function endsText(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = charClass(code);
    const isCloser = code === Code.closingParenthesis || code === Code.closingBracket;
    if (known !== CharClass.space && known !== CharClass.quotationMark && !isCloser) return false;
  }
  return true;
}

/** Text that needs no care: nothing in it steers a terminal, and each code unit takes one column. */

const SPACE = 0x20;
const DELETE = 0x7f;

/** First and last of further code units that take one column each and combine with nothing. */
const NARROW: readonly (readonly [number, number])[] = [
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x2010, 0x2027],
];

const isNarrow = (code: number): boolean => NARROW.some(([first, last]) => first <= code && code <= last);

/** True for nearly all of German news: „Grüße“, but not for tabs, emoji or combining marks. Saves looking closer. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isAscii = code >= SPACE && code < DELETE;
    if (!isAscii && !isNarrow(code)) return false;
  }
  return true;
}

/** Numbers as the tokenizer sees them: 1.000, 2,5, 1:0, 12:00, 10’000, 14., 20.06. */

import { CharClass, charClass, classAt, isLetterClass } from './char-class.js';
import { Code } from './char-codes.js';
import { endsText } from './text-end.js';

/** „im Jahr 2004.“ and „genau 1000.“ end sentences, „die 296. Folge“ doesn't. */
const LONGEST_ORDINAL = 3;
const LONGEST_DAY_OR_MONTH = 2;

const isDigit = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === CharClass.digit;

const joinsDigits = (code: number): boolean =>
  code === Code.fullStop ||
  code === Code.comma ||
  code === Code.colon ||
  code === Code.apostrophe ||
  code === Code.rightSingleQuote;

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** End of the number that starts at `start`: digits, and single marks between digits. */
export function scanNumber(text: string, start: number): number {
  let end = digitsEnd(text, start);
  while (joinsDigits(text.charCodeAt(end)) && isDigit(text, end + 1)) end = digitsEnd(text, end + 1);
  return end;
}

/** True for a day and a month without a year: „20.06“. */
function isDayAndMonth(text: string, start: number, end: number): boolean {
  const dayEnd = digitsEnd(text, start);
  if (dayEnd - start > LONGEST_DAY_OR_MONTH || text.charCodeAt(dayEnd) !== Code.fullStop) return false;
  return digitsEnd(text, dayEnd + 1) === end && end - dayEnd - 1 <= LONGEST_DAY_OR_MONTH;
}

function isShortInteger(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ORDINAL && digitsEnd(text, start) === end;
}

/** True if the full stop behind the number `[start, end)` belongs to it: „14. März“, „20.06. und“, „9.November“. */
export function takesFullStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== Code.fullStop || text.charCodeAt(end + 1) === Code.fullStop) return false;
  if (!isShortInteger(text, start, end) && !isDayAndMonth(text, start, end)) return false;
  return isLetterClass(classAt(text, end + 1)) || !endsText(text, end + 1);
}

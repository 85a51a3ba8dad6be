/** JSON that is written piece by piece. */

import { safeJson } from '../text/safe-json.js';

/** An escape in JSON; the long ones are lone halves of characters, which whole characters never need. */
const ESCAPE = /\\(?:ud[89a-f][0-9a-f]{2}|.)/g;

/** Some readers, reviewdog among them, refuse a whole report for a lone half of a character. */
const withoutHalves = (json: string): string =>
  json.includes('\\ud') ? json.replace(ESCAPE, (found) => (found.length > 2 ? '\\ufffd' : found)) : json;

/** A value as JSON on one line, every control character escaped; a lone half of a character becomes `\ufffd`. */
export const toJson = (value: unknown): string => safeJson(withoutHalves(JSON.stringify(value)));

/** Items of a list, each on a line of its own. */
export const toJsonItems = (items: readonly unknown[]): string => items.map(toJson).join(',\n');

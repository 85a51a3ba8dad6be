/** JSON that is written piece by piece. */

import { safeJson } from '../text/safe-json.js';

/** A value as JSON on one line, every control character escaped. */
export const toJson = (value: unknown): string => safeJson(JSON.stringify(value));

/** A function that writes the next items of a list, each on a line of its own. */
export function createListWriter(): (items: readonly unknown[]) => string {
  let separator = '\n';
  return (items) => {
    let text = '';
    for (const item of items) {
      text += separator + toJson(item);
      separator = ',\n';
    }
    return text;
  };
}

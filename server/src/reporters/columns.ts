/** Text measured in columns of a terminal: a Chinese character or an emoji takes two, a combining mark none. */

import stringWidth from 'fast-string-width';
import { isPlain } from './plain.js';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Marks that show nothing, of which the library counts a column each; the joiner of emoji is not among them. */
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f]/g;

/** How many columns the text takes. `columns('漢字')` is 4. */
export const columns = (text: string): number =>
  isPlain(text) ? text.length : stringWidth(text.replace(INVISIBLE, ''));

function fittingLength(clusters: readonly string[], room: number): number {
  let used = 0;
  let length = 0;
  for (const cluster of clusters) {
    used += columns(cluster);
    if (used > room) break;
    length += cluster.length;
  }
  return length;
}

const clustersOf = (text: string): string[] => Array.from(graphemes.segment(text), (part) => part.segment);

/** The longest start of the text that fits into `room` columns and splits no visible character. */
export const firstColumns = (text: string, room: number): string =>
  text.slice(0, isPlain(text) ? Math.max(0, room) : fittingLength(clustersOf(text), room));

/** The longest end of the text that fits into `room` columns and splits no visible character. */
export function lastColumns(text: string, room: number): string {
  const length = isPlain(text) ? Math.max(0, room) : fittingLength(clustersOf(text).reverse(), room);
  return text.slice(Math.max(0, text.length - length));
}

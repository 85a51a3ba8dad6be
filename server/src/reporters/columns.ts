/** Text measured in columns of a terminal: a Chinese character or an emoji takes two, a combining mark none. */

import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** How many columns the text takes. `columns('漢字')` is 4. */
export const columns = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });

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
  text.slice(0, fittingLength(clustersOf(text), room));

/** The longest end of the text that fits into `room` columns and splits no visible character. */
export const lastColumns = (text: string, room: number): string =>
  text.slice(text.length - fittingLength(clustersOf(text).reverse(), room));

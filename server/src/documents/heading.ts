import { lastMark } from '../text/last-mark.js';
import type { ParagraphKind } from './document.js';

/** A longer paragraph without closing punctuation has lost its full stop. */
const LONGEST_HEADING = 120;
/** „Quelle: Hafenbote“, „Foto: Ute Brandt“: one word and a colon say what follows. */
const LABEL = /^[^\s:]+:\s/;

/**
 * What a paragraph of plain text is, by its shape alone. A heading is short and ends without punctuation. A line that
 * announces („Die Stadt teilte mit:“) and a line with a label of one word („Quelle: Hafenbote“) are body: what they
 * say counts for the analysis. The price: a heading like „Hafen: Streik beendet“ is body as well.
 */
export function paragraphKind(text: string): ParagraphKind {
  if (text.length >= LONGEST_HEADING || LABEL.test(text)) return 'body';
  return lastMark(text, { start: 0, end: text.length }) === '' ? 'heading' : 'body';
}

/** The quotation marks of the houses. */

import type { QuoteStyle } from './options.js';

/** Opening and closing mark. */
export type MarkPair = readonly [string, string];

/** The pairs of a style for quotations and for quotations within them; the first is the one that fixes insert. */
interface Style {
  readonly outer: readonly MarkPair[];
  readonly inner: readonly MarkPair[];
}

const GERMAN: Style = { outer: [['„', '“']], inner: [['‚', '‘']] };
const GUILLEMETS: Style = { outer: [['»', '«']], inner: [['›', '‹']] };
const SWISS: Style = { outer: [['«', '»']], inner: [['‹', '›']] };

const STYLES: Readonly<Record<Exclude<QuoteStyle, 'any'>, Style>> = {
  'de-DE': GERMAN,
  guillemets: GUILLEMETS,
  'de-CH': SWISS,
  'de-AT': {
    outer: [...GERMAN.outer, ...GUILLEMETS.outer],
    inner: [...GERMAN.inner, ...GUILLEMETS.inner],
  },
};

/** The pairs that the style allows at this depth (0 for a quotation that stands in no other); null if it allows all. */
export function allowedMarks(style: QuoteStyle, depth: number): readonly MarkPair[] | null {
  if (style === 'any') return null;
  return depth % 2 === 0 ? STYLES[style].outer : STYLES[style].inner;
}

/** The marks to insert: those of the style, „…“ if it allows all. */
export function marksOf(style: QuoteStyle, depth: number): MarkPair {
  return allowedMarks(style, depth)?.[0] ?? ['„', '“'];
}

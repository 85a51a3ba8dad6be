/** Bars and strips as SVG. Their figures stand in tables too; a reader of the screen skips the drawings. */

import { type Attributes, type Child, element, type Markup } from './markup.js';

/** So many colours there are; the next voice begins again with the first. */
export const VOICE_COLORS = 6;

/** The class that gives a voice its colour; who has no name has one of its own. */
export const voiceColor = (voice: number, { name }: { readonly name: string | null }): string =>
  name === null ? 'nobody' : `v${voice % VOICE_COLORS}`;

/** A drawing as wide as its place; `width` and `height` are those of its own units. */
const drawing = (name: string, width: number, height: number, children: readonly Child[]): Markup =>
  element(
    'svg',
    { class: name, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...children,
  );

/** A stretch of a drawing; `title` is shown when the mouse rests on it. */
export const stretch = (attributes: Attributes, title?: Child): Markup =>
  element('rect', attributes, ...(title === undefined ? [] : [element('title', {}, title)]));

/** One part of a bar. */
export interface Part {
  readonly color: string;
  readonly size: number;
  readonly title?: string;
}

/** Parts side by side, of a whole that may be larger than all of them. Nothing for a whole of nothing. */
export function bar(parts: readonly Part[], whole: number): Child {
  if (whole === 0) return '';
  let x = 0;
  const rects = parts.map(({ color, size, title }) => {
    const rect = stretch({ class: color, x, y: 0, width: size, height: 10 }, title);
    x += size;
    return rect;
  });
  return drawing('bar', whole, 10, rects);
}

/** A strip of the whole article, one unit to a word. */
export const strip = (name: 'strip' | 'lane', words: number, stretches: readonly Child[]): Markup =>
  drawing(name, words, 20, stretches);

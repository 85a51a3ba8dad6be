/** Flattens overlapping spans into runs: statements nest, but a semantic token may not overlap another. */

import type { Span } from '../text/span.js';

/** A span in a colour, which is a small number from 1 up. */
export interface Stroke {
  readonly span: Span;
  readonly colour: number;
}

const LF = 10;
const CR = 13;

/**
 * Paints the strokes one over the other, later ones on top, and reads the colours off again. No run crosses a line
 * break, and none reaches beyond `window`. Linear in the window and the strokes' lengths within it.
 */
export function paint(text: string, window: Span, strokes: readonly Stroke[]): Stroke[] {
  const start = Math.max(0, window.start);
  const end = Math.min(text.length, window.end);
  const canvas = new Uint8Array(Math.max(0, end - start));
  for (const { span, colour } of strokes)
    canvas.fill(colour, clamp(span.start - start), clamp(span.end - start));
  for (let i = 0; i < canvas.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code === LF || code === CR) canvas[i] = 0;
  }
  return runs(canvas, start);
}

/** A negative index would count from the canvas's end. */
const clamp = (index: number): number => Math.max(0, index);

function runs(canvas: Uint8Array, offset: number): Stroke[] {
  const result: Stroke[] = [];
  for (let i = 0; i < canvas.length; ) {
    const colour = canvas[i] ?? 0;
    let end = i + 1;
    while (end < canvas.length && canvas[end] === colour) end++;
    if (colour !== 0) result.push({ span: { start: offset + i, end: offset + end }, colour });
    i = end;
  }
  return result;
}

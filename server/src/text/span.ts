/**
 * A range of text in UTF-16 code units, end-exclusive. The only position type inside Wortlaut.
 * In „Sie sagte: Ja“ the span `{ start: 11, end: 13 }` is „Ja“ when the text starts with „S“.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text at `span` by `text`; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A span from its two ends. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The text under a span: `sliceSpan('Sie sagte', {start: 4, end: 9})` is `'sagte'`. */
export const sliceSpan = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The same span, `by` code units further right (left if negative). */
export const shiftSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** True if `inner` lies inside `outer`; equal spans contain each other. */
export const containsSpan = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True if the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True if the offset lies inside the span; the end does not count. */
export const coversOffset = ({ start, end }: Span, offset: number): boolean =>
  start <= offset && offset < end;

/** The smallest span that covers all of `spans`, or null for none. */
export const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0
    ? null
    : { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };

const byStart = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

/**
 * The text after all edits, which refer to the text before any of them.
 * Of two overlapping edits the later one is left out, so that no text is lost.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byStart)) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** A line of an article with the words in question marked. */

import { hull, overlaps, type Span } from '../../server/src/text/span.js';

const WIDTH = 140;
const BEFORE = 30;

/** Spans and the two marks that are set round each of them. */
export interface Marked {
  readonly spans: readonly Span[];
  readonly open: string;
  readonly close: string;
}

/** The range that is shown: all marked words, a little before them, and at most `WIDTH` code units. */
function frameOf(text: string, marked: readonly Marked[]): Span {
  const all = hull(marked.flatMap(({ spans }) => spans)) ?? { start: 0, end: 0 };
  const start = Math.max(0, all.start - BEFORE);
  return { start, end: Math.min(text.length, Math.max(all.end + BEFORE, start + WIDTH / 2), start + WIDTH) };
}

interface Mark {
  readonly at: number;
  readonly text: string;
}

function marksWithin(frame: Span, marked: readonly Marked[]): readonly Mark[] {
  return marked
    .flatMap(({ spans, open, close }) =>
      spans
        .filter((span) => overlaps(span, frame))
        .flatMap(({ start, end }) => [
          { at: Math.max(start, frame.start), text: open },
          { at: Math.min(end, frame.end), text: close },
        ]),
    )
    .sort((a, b) => a.at - b.at);
}

/** One line of the text round the marked spans, cut to about 140 characters: „… sagte, [er komme {morgen}]. Dann …“. */
export function excerpt(text: string, marked: readonly Marked[]): string {
  const frame = frameOf(text, marked);
  let line = frame.start > 0 ? '…' : '';
  let at = frame.start;
  for (const mark of marksWithin(frame, marked)) {
    line += text.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  line += text.slice(at, frame.end) + (frame.end < text.length ? '…' : '');
  return line.replaceAll(/\s+/g, ' ');
}

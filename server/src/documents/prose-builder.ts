import { trimmed } from '../text/lines.js';
import { ownText } from '../text/own-text.js';
import type { Span } from '../text/span.js';
import { blankComments } from './comments.js';
import type { OffsetMap, Paragraph, ParagraphKind, Piece } from './document.js';
import { paragraphKind } from './heading.js';

/** Collects the text of one paragraph after the other from a file. Offsets are those of the file. */
export interface ProseBuilder {
  /** Takes text over as it stands in the file. */
  copy(start: number, end: number): void;
  /** Takes `text` for what stands in the file: `ü` for `&uuml;`. */
  put(start: number, end: number, text: string): void;
  /** An inline element begins (its first mark is at the offset) or ends (its last mark ends there). */
  enter(at: number): void;
  leave(at: number): void;
  /** True as long as there is nothing but white space. */
  isBlank(): boolean;
  /** The paragraph so far, null if it is blank; the next one begins. Without `kind` the shape of the text decides. */
  finish(kind?: ParagraphKind): Paragraph | null;
}

const NOT_BLANK = /\S/;

/** The pieces that lie inside `kept`, cut to it; offsets in the text are counted from its start. */
function cutTo(kept: Span, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const { text, file } = piece;
    if (text.end <= kept.start || text.start >= kept.end) return [];
    const left = Math.max(0, kept.start - text.start);
    const right = Math.max(0, text.end - kept.end);
    return {
      text: { start: text.start + left - kept.start, end: text.end - right - kept.start },
      file: { start: file.start + left, end: file.end - right },
      seam: left > 0 ? file.start + left : piece.seam,
    };
  });
}

/** The pieces counted from `start`; null if they are the file's text as it is. */
function mapOf(pieces: readonly Piece[], endSeam: number, { start, end }: Span): OffsetMap | null {
  const [first, second] = pieces;
  const isPlain = second === undefined && first?.seam === start && endSeam === end;
  if (isPlain && first.text.end === end - start) return null;
  return {
    pieces: pieces.map(({ text, file, seam }) => ({
      text,
      file: { start: file.start - start, end: file.end - start },
      seam: seam - start,
    })),
    endSeam: endSeam - start,
  };
}

function paragraphOf(
  whole: string,
  all: readonly Piece[],
  seam: number | null,
  kind?: ParagraphKind,
): Paragraph | null {
  const kept = trimmed(whole, { start: 0, end: whole.length });
  const pieces = cutTo(kept, all);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = ownText(whole.slice(kept.start, kept.end));
  const span = { start: first.file.start, end: last.file.end };
  const endSeam = kept.end < whole.length ? span.end : (seam ?? span.end);
  return { span, text, kind: kind ?? paragraphKind(blankComments(text)), map: mapOf(pieces, endSeam, span) };
}

/** Creates a builder for the paragraphs of a file. */
export function createProseBuilder(file: string): ProseBuilder {
  let text = '';
  let pieces: Piece[] = [];
  let isBlank = true;
  let seam: number | null = null;
  const add = (at: Span, piece: string): void => {
    const start = text.length;
    text += piece;
    if (isBlank) isBlank = !NOT_BLANK.test(piece);
    pieces.push({ text: { start, end: text.length }, file: at, seam: seam ?? at.start });
    seam = null;
  };
  return {
    copy(start, end) {
      if (start >= end) return;
      const last = pieces.at(-1);
      const isNext = seam === null && last?.file.end === start;
      if (isNext && last.text.end - last.text.start === start - last.file.start) {
        text += file.slice(start, end);
        if (isBlank) isBlank = !NOT_BLANK.test(file.slice(start, end));
        pieces[pieces.length - 1] = {
          ...last,
          text: { start: last.text.start, end: text.length },
          file: { start: last.file.start, end },
        };
      } else add({ start, end }, file.slice(start, end));
    },
    put(start, end, piece) {
      if (piece !== '') add({ start, end }, piece);
    },
    enter(at) {
      seam ??= at;
    },
    leave(at) {
      seam = at;
    },
    isBlank: () => isBlank,
    finish(kind) {
      const paragraph = paragraphOf(text, pieces, seam, kind);
      text = '';
      pieces = [];
      isBlank = true;
      seam = null;
      return paragraph;
    },
  };
}

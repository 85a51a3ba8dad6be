/** What every adapter makes of a file: prose paragraphs with a map back to the file. */

import type { Span } from '../text/span.js';

/** A heading is a paragraph without closing punctuation; what it says is not checked as a sentence. */
export type ParagraphKind = 'body' | 'heading';

/**
 * A piece of a paragraph's text and what it stands for in the file, counted from the start of the paragraph's span.
 * If both have the same length they are the same characters; else the piece is one whole, like `ü` for `&uuml;`.
 */
export interface Piece {
  readonly text: Span;
  readonly file: Span;
  /** Where an insertion before this piece goes: outside of emphasis that ends or begins there. */
  readonly seam: number;
}

/** The pieces of a paragraph in order, without gaps in the text; in the file there is markup between them. */
export interface OffsetMap {
  readonly pieces: readonly Piece[];
  /** Where an insertion at the end goes. */
  readonly endSeam: number;
}

/**
 * One paragraph of prose. `text` holds what a reader sees, without markup and with entities as their characters; source
 * tags and comments stand in it as in the file. `span` is the paragraph in the file: offsets in `text` become offsets
 * in the file by `fileSpan`, and by nothing else.
 */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Null if the text stands in the file as it is, so that an offset plus `span.start` is an offset in the file. */
  readonly map: OffsetMap | null;
}

/** A comment of the file, `<!-- Quelle: Anna Berg -->`. */
export interface Comment {
  /** The whole comment with its marks, in the file. */
  readonly span: Span;
  /** What stands between the marks, without white space at its ends: `Quelle: Anna Berg`. */
  readonly text: string;
}

/** All that is read of a file, in its order. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  /** Every comment, those inside paragraphs among them. */
  readonly comments: readonly Comment[];
}

/** The formats of files that Wortlaut reads. */
export type DocumentFormat = 'plain' | 'markdown' | 'html';

/** What is the same in a file before and after an edit: the text before `start`, and as many code units at its end. */
export interface Change {
  readonly start: number;
  readonly tail: number;
}

/**
 * Reads one document again and again while it changes; `change` is counted from the file that was read last. Never throws,
 * whatever the text.
 */
export type ProseReader = (file: string, change?: Change) => Prose;

/** Makes prose of the files of a format, and writes prose into them. */
export interface DocumentAdapter {
  readonly format: DocumentFormat;
  /** A reader for one document, which may keep what it knows from one reading to the next. */
  createReader(): ProseReader;
  /** Text as it must stand in the file to be read as itself: `A & B` is `A &amp; B` in HTML. Comments stay comments. */
  encode(text: string): string;
}

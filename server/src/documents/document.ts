/** What every adapter makes of a file: prose paragraphs with a map back to the file. */

import type { Span } from '../text/span.js';

/** A heading is a paragraph without closing punctuation; what it says is not checked as a sentence. */
export type ParagraphKind = 'body' | 'heading';

/**
 * One paragraph of prose. `text` has the same length as the file's text under `span`: what is markup in the file is
 * white space in `text`, so that an offset in the paragraph plus `span.start` is an offset in the file.
 */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** The formats of files that Wortlaut reads. */
export type DocumentFormat = 'plain';

/** Splits a file's text into paragraphs of prose. Linear in the text; never throws. */
export interface DocumentAdapter {
  readonly format: DocumentFormat;
  paragraphs(text: string): readonly Paragraph[];
}

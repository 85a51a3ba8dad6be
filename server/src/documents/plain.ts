import { splitParagraphs } from '../text/paragraphs.js';
import { sliceSpan } from '../text/span.js';
import type { DocumentAdapter } from './document.js';
import { paragraphKind } from './heading.js';

/** Plain text: the paragraphs are those of `splitParagraphs`, their text stands in the file as it is. */
export const plainText: DocumentAdapter = {
  format: 'plain',
  paragraphs: (file) =>
    splitParagraphs(file).map((span) => {
      const text = sliceSpan(file, span);
      return { span, text, kind: paragraphKind(text) };
    }),
};

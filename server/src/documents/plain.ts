import { splitParagraphs } from '../text/paragraphs.js';
import { containsSpan, type Span, sliceSpan } from '../text/span.js';
import { blankComments, findComments } from './comments.js';
import type { Comment, DocumentAdapter, Paragraph, Prose } from './document.js';
import { paragraphKind } from './heading.js';

function toParagraph(file: string, span: Span): Paragraph {
  const text = sliceSpan(file, span);
  return { span, text, kind: paragraphKind(blankComments(text)), map: null };
}

/** The spans that do not lie inside a comment; both lists are in the order of the text. */
function outside(comments: readonly Comment[], spans: readonly Span[]): readonly Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((comments[next]?.span.end ?? span.end) < span.end) next++;
    const comment = comments[next];
    return comment === undefined || !containsSpan(comment.span, span);
  });
}

function read(file: string): Prose {
  const comments = findComments(file);
  const spans = splitParagraphs(file);
  const prose = comments.length === 0 ? spans : outside(comments, spans);
  return { paragraphs: prose.map((span) => toParagraph(file, span)), comments };
}

/** Plain text: the paragraphs are those of `splitParagraphs`, their text stands in the file as it is. */
export const plainText: DocumentAdapter = {
  format: 'plain',
  createReader: () => read,
  encode: (text) => text,
};

import { ownText } from '../text/own-text.js';
import { splitParagraphs } from '../text/paragraphs.js';
import { containsSpan, type Span, shiftSpan, sliceSpan } from '../text/span.js';
import { changedBlocks, shiftParagraph } from './changed-blocks.js';
import { blankComments, findComments } from './comments.js';
import type { Change, Comment, DocumentAdapter, Paragraph, Prose, ProseReader } from './document.js';
import { paragraphKind } from './heading.js';

/** Either half of a comment, which may reach far beyond the edit that writes it. */
const COMMENT_MARK = /<!--|-->/;

function toParagraph(file: string, span: Span): Paragraph {
  const text = ownText(sliceSpan(file, span));
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

interface LastReading {
  readonly file: string;
  readonly prose: Prose;
}

/** The prose after an edit, with all paragraphs kept but those near it; null where comments may have changed. */
function update({ file: before, prose }: LastReading, file: string, change: Change): Prose | null {
  const { start, end, by } = changedBlocks(before, file, change);
  const changed = file.slice(start, end);
  if (prose.comments.length > 0 || COMMENT_MARK.test(changed)) return null;
  const paragraphs: Paragraph[] = [];
  for (const paragraph of prose.paragraphs) if (paragraph.span.end <= start) paragraphs.push(paragraph);
  for (const span of splitParagraphs(changed)) paragraphs.push(toParagraph(file, shiftSpan(span, start)));
  for (const paragraph of prose.paragraphs)
    if (paragraph.span.start >= end - by) paragraphs.push(shiftParagraph(paragraph, by));
  return { paragraphs, comments: prose.comments };
}

function createReader(): ProseReader {
  let last: LastReading | null = null;
  return (file, change) => {
    const kept = last !== null && change !== undefined ? update(last, file, change) : null;
    const prose = kept ?? read(file);
    last = { file, prose };
    return prose;
  };
}

/** Plain text: the paragraphs are those of `splitParagraphs`, their text stands in the file as it is. */
export const plainText: DocumentAdapter = {
  format: 'plain',
  createReader,
  encode: (text) => text,
};

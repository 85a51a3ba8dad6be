/** Where sentences, quotations and tags of paragraphs stand in the file. */

import type { Quotation } from '../analysis/quotations.js';
import { endOf, startOf } from '../analysis/reading.js';
import type { Paragraph } from '../documents/document.js';
import { fileSpan } from '../documents/offset-map.js';
import { placeTag, type Tag } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import type { AnalyzedParagraph } from './paragraph-store.js';

/** Spans of a paragraph as spans of the file. */
export function inFile(paragraph: Paragraph, spans: readonly Span[]): Span[] {
  const placed: Span[] = [];
  for (const span of spans) placed.push(fileSpan(paragraph, span));
  return placed;
}

/** The sentences of a paragraph. */
export function sentencesOf({ local, paragraph }: AnalyzedParagraph): Span[] {
  const { reading } = local;
  return reading.sentences.map(({ first, last }) =>
    fileSpan(paragraph, { start: startOf(reading, first), end: endOf(reading, last - 1) }),
  );
}

function toQuotation(quotation: Quotation, paragraph: Paragraph): Quotation {
  const { span, open, close } = quotation;
  return {
    ...quotation,
    span: fileSpan(paragraph, span),
    open: fileSpan(paragraph, open),
    close: fileSpan(paragraph, close),
  };
}

/** The quotations of all paragraphs, in order. */
export function quotationsOf(paragraphs: readonly AnalyzedParagraph[]): Quotation[] {
  return paragraphs.flatMap(({ local, paragraph }) =>
    local.paired.quotations.map((quotation) => toQuotation(quotation, paragraph)),
  );
}

/** The tags of all paragraphs, in order. */
export function tagsOf(paragraphs: readonly AnalyzedParagraph[]): Tag[] {
  return paragraphs.flatMap(({ content, paragraph }) =>
    content.tags.map((tag) => placeTag(tag, (span) => fileSpan(paragraph, span))),
  );
}

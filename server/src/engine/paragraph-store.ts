/** The local analyses of a document, kept by content so that an edit analyses only the paragraphs it touches. */

import {
  analyzeParagraph,
  type LocalAnalysis,
  type ScannedParagraph,
  scanParagraph,
} from '../analysis/local.js';
import type { QuotationContext } from '../analysis/quotations.js';
import { blankComments } from '../documents/comments.js';
import type { Paragraph } from '../documents/document.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { blankTags, parseTags } from '../tags/parse.js';
import type { Tag, TagProblem } from '../tags/tag.js';

/** A paragraph's text with what can be told before its neighbours are known. */
export interface ScannedText {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly tagProblems: readonly TagProblem[];
  readonly scanned: ScannedParagraph;
}

/** A paragraph of the document with its local analysis. */
export interface AnalyzedParagraph {
  readonly paragraph: Paragraph;
  readonly content: ScannedText;
  readonly context: QuotationContext;
  readonly local: LocalAnalysis;
}

export interface ParagraphStore {
  /** Analyses the paragraphs; those that `previous` holds unchanged are taken over. */
  update(paragraphs: readonly Paragraph[], previous: readonly AnalyzedParagraph[]): AnalyzedParagraph[];
}

function commonPrefix(a: readonly Paragraph[], b: readonly AnalyzedParagraph[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n]?.text === b[n]?.content.text) n++;
  return n;
}

function commonSuffix(a: readonly Paragraph[], b: readonly AnalyzedParagraph[], prefix: number): number {
  let n = 0;
  const most = Math.min(a.length, b.length) - prefix;
  while (n < most && a[a.length - 1 - n]?.text === b[b.length - 1 - n]?.content.text) n++;
  return n;
}

function scan(text: string): ScannedText {
  const { tags, problems: tagProblems } = parseTags(text);
  return { text, tags, tagProblems, scanned: scanParagraph(blankComments(blankTags(text, tags))) };
}

/** A quotation crosses from one paragraph to the next if it is left open here and reopened, or closed first, there. */
function crosses(from: ScannedText | undefined, to: ScannedText | undefined): 'no' | 'reopened' | 'closed' {
  if (from === undefined || to === undefined || !from.scanned.paired.endsOpen) return 'no';
  if (to.scanned.paired.startsOpening) return 'reopened';
  return to.scanned.paired.closesFirst ? 'closed' : 'no';
}

const NOTHING_CROSSES: QuotationContext = { entersOpen: false, leavesOpen: false };

function contextOf(contents: readonly ScannedText[], index: number): QuotationContext {
  const entersOpen = crosses(contents[index - 1], contents[index]) === 'closed';
  const leavesOpen = crosses(contents[index], contents[index + 1]) !== 'no';
  return entersOpen || leavesOpen ? { entersOpen, leavesOpen } : NOTHING_CROSSES;
}

const sameContext = (a: QuotationContext, b: QuotationContext): boolean =>
  a.entersOpen === b.entersOpen && a.leavesOpen === b.leavesOpen;

/** Creates a store. `onParagraph` is told of every paragraph that is analysed anew. */
export function createParagraphStore(
  vocabulary: Vocabulary,
  onParagraph: (text: string) => void,
): ParagraphStore {
  const analyze = (content: ScannedText, context: QuotationContext): LocalAnalysis => {
    onParagraph(content.text);
    return analyzeParagraph(content.scanned, context, vocabulary);
  };
  return {
    update(paragraphs, previous) {
      const prefix = commonPrefix(paragraphs, previous);
      const suffix = commonSuffix(paragraphs, previous, prefix);
      const before = (index: number): AnalyzedParagraph | undefined => {
        if (index < prefix) return previous[index];
        return index >= paragraphs.length - suffix
          ? previous[index - paragraphs.length + previous.length]
          : undefined;
      };
      const contents = paragraphs.map((paragraph, index) => before(index)?.content ?? scan(paragraph.text));
      return paragraphs.map((paragraph, index): AnalyzedParagraph => {
        const content = contents[index] ?? scan(paragraph.text);
        const context = contextOf(contents, index);
        const old = before(index);
        if (old === undefined || !sameContext(old.context, context))
          return { paragraph, content, context, local: analyze(content, context) };
        return old.paragraph === paragraph ? old : { paragraph, content, context, local: old.local };
      });
    },
  };
}

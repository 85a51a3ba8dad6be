/** What the engine hands to every shell: one result, of which everything a user sees is a view. */

import type { Source, Statement } from '../analysis/model.js';
import type { Quotation } from '../analysis/quotations.js';
import type { SuppressedFinding } from '../config/suppressions/apply.js';
import type { Comment, ParagraphKind } from '../documents/document.js';
import type { Finding } from '../rules/rule.js';
import type { Tag } from '../tags/tag.js';
import type { Span } from '../text/span.js';

/** Counts over one document. */
export interface Metrics {
  readonly words: number;
  readonly statements: number;
  /** Statements whose source the text, a tag or the register names (attribution `named` or `role`). */
  readonly attributed: number;
  /** attributed / statements, from 0 to 1; 1 for a text without statements. */
  readonly coverage: number;
}

/** One paragraph of the file: where it stands and what it is. */
export interface ReportParagraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
}

/**
 * The whole result for one text. Every span is a UTF-16 offset into the file's text, end-exclusive.
 * The lists are in the order of the text and are built when first read; JSON has them all, a copy by `{ ...report }` none.
 */
export interface Report {
  readonly text: string;
  /** All comments `<!-- … -->`, those outside of paragraphs too. */
  readonly comments: readonly Comment[];
  readonly paragraphs: readonly ReportParagraph[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly tags: readonly Tag[];
  readonly findings: readonly Finding[];
  /** Findings that a comment or the sidecar file suppresses; they are not among `findings`. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly metrics: Metrics;
}

import type { Span } from '../text/span.js';

/** A pair of quotation marks and what stands between them: „Ja, ‚morgen‘ vielleicht“. */
export interface Quotation {
  /** With both marks. An unclosed quotation reaches to the end of its paragraph. */
  readonly span: Span;
  /** The opening mark. */
  readonly open: Span;
  /** The closing mark; empty (at the end of the span) if it is missing. */
  readonly close: Span;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /** True where the mark is missing because the quotation goes on in the next paragraph. */
  readonly continues: boolean;
}

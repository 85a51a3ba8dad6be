/** What a newsroom can set for single rules. */

/** The quotation marks that a house uses; `any` leaves the choice to the author. */
export type QuoteStyle = 'any' | 'de-DE' | 'guillemets' | 'de-CH' | 'de-AT';

/** How a fix writes a source tag: `[Quelle: …]`, or `<!-- Quelle: … -->`, which Markdown and HTML do not show. */
export type TagStyle = 'bracket' | 'comment';

export interface RuleOptions {
  /** For `quote-marks` and for marks that a fix inserts. */
  readonly quoteStyle: QuoteStyle;
  /** For tags that a fix inserts. */
  readonly tagStyle: TagStyle;
  /** For `unattributed-quote`: a quotation of at most this many words is a fragment, which is only a hint. */
  readonly fragmentWords: number;
}

export const DEFAULT_OPTIONS: RuleOptions = { quoteStyle: 'any', tagStyle: 'bracket', fragmentWords: 3 };

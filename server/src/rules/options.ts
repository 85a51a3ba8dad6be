/** What a newsroom can set for single rules. */

/** The quotation marks that a house uses; `any` leaves the choice to the author. */
export type QuoteStyle = 'any' | 'de-DE' | 'guillemets' | 'de-CH' | 'de-AT';

export interface RuleOptions {
  /** For `quote-marks` and for marks that a fix inserts. */
  readonly quoteStyle: QuoteStyle;
}

export const DEFAULT_OPTIONS: RuleOptions = { quoteStyle: 'any' };

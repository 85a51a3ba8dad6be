/** What a newsroom can set for single rules. */

import type { TagForm } from '../tags/tag.js';

/** The quotation marks that a house uses; `any` leaves the choice to the author. */
export type QuoteStyle = 'any' | 'de-DE' | 'guillemets' | 'de-CH' | 'de-AT';

export interface RuleOptions {
  /** For `quote-marks` and for marks that a fix inserts. */
  readonly quoteStyle: QuoteStyle;
  /** For tags that a fix inserts. */
  readonly tagStyle: TagForm;
  /** For `unattributed-quote`: a quotation of at most this many words is a fragment, which is only a hint. */
  readonly fragmentWords: number;
}

export const DEFAULT_OPTIONS: RuleOptions = { quoteStyle: 'any', tagStyle: 'bracket', fragmentWords: 3 };

/** Source tags: annotations in the text that say who is behind a statement. */

import type { Span } from '../text/span.js';

/**
 * A tag as parsed: `[Quelle: Dorothea Kessler, Sprecherin; Interview vom 3. Mai; geprüft mk 2026-05-04]`.
 * `[Quelle: anonym; Informantenschutz]` is anonymous, its evidence the reason.
 */
export interface Tag {
  /** The whole tag with its brackets, UTF-16 offsets, end-exclusive. */
  readonly span: Span;
  readonly name: string;
  readonly role: string | null;
  readonly evidence: string | null;
  readonly checked: string | null;
  readonly anonymous: boolean;
}

/** Hand-made statements for the tests of the metric: only tokens, no text. */

import type { TokenSet, TokenStatement } from '../../metric/parts.js';
import type { SystemStatement } from '../../metric/speaker-scores.js';

/** The tokens from `first` to `last`, both included. */
export const range = (first: number, last: number): TokenSet =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** An indirect statement whose parts are empty but for those given. */
export const statement = (parts: Partial<TokenStatement>): TokenStatement => ({
  type: 'indirect',
  quote: [],
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  ...parts,
});

/** The same as the system's answer: named and quite sure unless said otherwise. */
export const answer = (parts: Partial<SystemStatement>): SystemStatement => ({
  ...statement(parts),
  attribution: parts.attribution ?? 'named',
  confidence: parts.confidence ?? 0.9,
});

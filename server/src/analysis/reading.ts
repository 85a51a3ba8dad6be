/** Second stage: the tokens of a paragraph with what the lexicon knows of them, and its periods. */

import type { Word } from '../lexicon/vocabulary.js';
import { has } from '../lexicon/word-features.js';
import type { Span } from '../text/span.js';
import type { Tokens } from '../text/tokens.js';
import type { Quotation } from './quotations.js';

/** Where a token stands: in the running text, hidden (a quotation mark, a bracket and its content), or in a quotation. */
export const Layer = { open: 0, hidden: 1, quoted: 2 } as const;

/** A range of tokens, end-exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A quotation that holds sentences of its own: „Wir gehen“, sagte sie. Fragments („Friedensplan“) are running text. */
export interface QuotedBlock extends TokenRange {
  readonly quotation: Quotation;
}

/** The tokens of one paragraph, ready for the grammar. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  /** `Feature` bits by token; a capitalised word inside a sentence is never a verb. */
  readonly features: Int32Array;
  /** `Signal`s by token; a capitalised first word has those of its small form too. */
  readonly signals: Uint16Array;
  /** `Layer` by token. */
  readonly layers: Uint8Array;
  readonly quotations: readonly Quotation[];
  readonly blocks: readonly QuotedBlock[];
  /** Sentences that are not cut inside a quotation: „A. B“, sagte sie. */
  readonly periods: readonly TokenRange[];
  /** Sentences as the splitter finds them. */
  readonly sentences: readonly TokenRange[];
}

export const startOf = (reading: Reading, token: number): number => reading.tokens.starts[token] ?? 0;
export const endOf = (reading: Reading, token: number): number => reading.tokens.ends[token] ?? 0;
/** The word at a token; undefined before the first one, where a mere look-up would slow down every later one, and behind the last. */
const wordAt = (reading: Reading, token: number): Word | undefined =>
  token < 0 ? undefined : reading.words[token];
export const featuresAt = (reading: Reading, token: number): number => reading.features[token] ?? 0;
export const lowerAt = (reading: Reading, token: number): string => wordAt(reading, token)?.lower ?? '';
export const surfaceAt = (reading: Reading, token: number): string => wordAt(reading, token)?.surface ?? '';
export const shapeAt = (reading: Reading, token: number): number => wordAt(reading, token)?.shape ?? 0;
export const signalsAt = (reading: Reading, token: number): number => reading.signals[token] ?? 0;
export const isOpen = (reading: Reading, token: number): boolean => reading.layers[token] === Layer.open;

/** True if a token of the range has one of the features. */
export function anyHas(reading: Reading, { first, last }: TokenRange, features: number): boolean {
  for (let i = first; i < last; i++) if (has(featuresAt(reading, i), features)) return true;
  return false;
}

/** The tokens in ascending order, sorted in place if they are not yet. */
export function ascending(tokens: number[]): number[] {
  for (let i = 1; i < tokens.length; i++)
    if ((tokens[i - 1] ?? 0) > (tokens[i] ?? 0)) return tokens.sort((a, b) => a - b);
  return tokens;
}

/** The span from the start of token `first` to the end of token `last - 1`. */
export const spanOf = (reading: Reading, first: number, last: number): Span => ({
  start: startOf(reading, first),
  end: endOf(reading, last - 1),
});

/** First token at or after the offset, by binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of hearsay and suspicion: „angeblich“, „dem Vernehmen nach“, „mutmaßlich“. */

import type { Hedge } from '../lexicon/cues/types.js';
import { Signal } from '../lexicon/signals.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { has } from '../lexicon/word-features.js';
import type { Span } from '../text/span.js';
import { isOpen, lowerAt, type Reading, signalsAt, spanOf } from './reading.js';

/** A hedge in a paragraph; the span holds all its words: „dem Vernehmen nach“. */
export interface FoundHedge {
  readonly kind: Hedge['kind'];
  readonly span: Span;
}

function standsAt(reading: Reading, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++)
    if (lowerAt(reading, at + i) !== words[i] || !isOpen(reading, at + i)) return false;
  return true;
}

function hedgeAt(reading: Reading, at: number, hedges: readonly Hedge[]): FoundHedge | null {
  for (const { kind, variants } of hedges) {
    const words = variants.find((variant) => standsAt(reading, at, variant));
    if (words !== undefined) return { kind, span: spanOf(reading, at, at + words.length) };
  }
  return null;
}

/** The hedges of a paragraph outside quotations, in order. */
export function findHedges(reading: Reading, vocabulary: Vocabulary): FoundHedge[] {
  const found: FoundHedge[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!has(signalsAt(reading, i), Signal.hedge)) continue;
    const hedge = hedgeAt(reading, i, vocabulary.cues.hedgesByFirstWord.get(lowerAt(reading, i)) ?? []);
    if (hedge !== null) found.push(hedge);
  }
  return found;
}

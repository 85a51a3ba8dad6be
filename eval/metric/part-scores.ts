/** How well the words of quotes and roles are met: `quote`, `roles` and `joint` of the metric. */

import type { Pairing } from './pairing.js';
import { PARTS, type Part, ROLES, type TokenSet, type TokenStatement } from './parts.js';
import { mean, type Score, score, share, sharedTokens } from './scores.js';

export interface PartScores {
  readonly quote: Score;
  /** Speaker, cue, frame and addressee. */
  readonly roles: Score;
  /** Quote and roles. */
  readonly joint: Score;
  readonly byPart: Readonly<Record<Part, Score>>;
}

/** One value for every part that is filled: how much of `own` the partner has. Nothing to fill, nothing to score. */
function hitsOf(own: TokenSet, partner: TokenSet): readonly number[] {
  return own.length === 0 ? [] : [share(sharedTokens(own, partner), own.length)];
}

const misses = (statements: readonly TokenStatement[], part: Part): readonly number[] =>
  statements.filter((statement) => statement[part].length > 0).map(() => 0);

function precisions({ pairs, surplus }: Pairing, part: Part): readonly number[] {
  return [...pairs.flatMap(({ system, gold }) => hitsOf(system[part], gold[part])), ...misses(surplus, part)];
}

function recalls({ pairs, missed }: Pairing, part: Part): readonly number[] {
  return [...pairs.flatMap(({ system, gold }) => hitsOf(gold[part], system[part])), ...misses(missed, part)];
}

const over = (pairings: readonly Pairing[], parts: readonly Part[]): Score =>
  score(
    mean(parts.flatMap((part) => pairings.flatMap((pairing) => precisions(pairing, part)))),
    mean(parts.flatMap((part) => pairings.flatMap((pairing) => recalls(pairing, part)))),
  );

/**
 * Token precision of every part that the system fills and token recall of every part that the gold fills, each the mean
 * over all statements of all articles; parts of unpaired statements score 0. A part that is empty counts for neither
 * side, as in the evaluation that the corpus was published with (Petersen-Frey and Biemann, LREC-COLING 2024): most
 * statements tell nobody in particular, and leaving the addressee out is no achievement. F1 is of the two means.
 */
export function scoreParts(pairings: readonly Pairing[]): PartScores {
  return {
    quote: over(pairings, ['quote']),
    roles: over(pairings, ROLES),
    joint: over(pairings, PARTS),
    byPart: {
      quote: over(pairings, ['quote']),
      speaker: over(pairings, ['speaker']),
      cue: over(pairings, ['cue']),
      frame: over(pairings, ['frame']),
      addressee: over(pairings, ['addressee']),
    },
  };
}

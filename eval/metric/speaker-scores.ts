/** Whether the right speaker was found, and whether the analysis knows how sure it may be. */

import type { Attribution } from '../../server/src/analysis/model.js';
import { isFound, type Pair, type Pairing } from './pairing.js';
import type { TokenStatement } from './parts.js';
import { share, sharedTokens } from './scores.js';

/** A statement of the system with what it says about its speaker. */
export interface SystemStatement extends TokenStatement {
  readonly attribution: Attribution;
  /** From 0 to 1. */
  readonly confidence: number;
}

export type SystemPairing = Pairing<SystemStatement>;

/** A share together with what it is a share of. */
export interface CountedShare {
  readonly share: number;
  readonly of: number;
}

/** Statements found whose confidence lies in `[from, to)`; the last bucket includes 1. */
export interface ConfidenceBucket {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Share of them with the right speaker. */
  readonly right: number;
}

export interface SpeakerScores {
  /** Of the gold's statements found that have a speaker: those whose predicted speaker overlaps it. */
  readonly accuracy: CountedShare;
  /** Of the statements found that the system calls unattributed: those without a speaker in the gold. */
  readonly unattributedPrecision: CountedShare;
  readonly confidence: readonly ConfidenceBucket[];
}

const BUCKETS = 5;

export const hasSpeaker = ({ speaker }: TokenStatement): boolean => speaker.length > 0;

const speakersOverlap = ({ system, gold }: Pair): boolean => sharedTokens(system.speaker, gold.speaker) > 0;

/** True if the speakers overlap, or if neither side names one. */
export const isSpeakerRight = (pair: Pair): boolean =>
  hasSpeaker(pair.gold) ? speakersOverlap(pair) : !hasSpeaker(pair.system);

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): CountedShare {
  return { share: share(all.filter(holds).length, all.length), of: all.length };
}

function bucketsOf(found: readonly Pair<SystemStatement>[]): readonly ConfidenceBucket[] {
  return Array.from({ length: BUCKETS }, (_, i) => {
    const inBucket = found.filter(
      ({ system }) => Math.min(BUCKETS - 1, Math.floor(system.confidence * BUCKETS)) === i,
    );
    const { share: right, of: statements } = shareOf(inBucket, isSpeakerRight);
    return { from: i / BUCKETS, to: (i + 1) / BUCKETS, statements, right };
  });
}

/** Scores the speakers of the statements found, those pairs whose quotes overlap with token F1 >= 0.5. */
export function scoreSpeakers(pairings: readonly SystemPairing[]): SpeakerScores {
  const found = pairings.flatMap(({ pairs }) => pairs).filter(isFound);
  return {
    accuracy: shareOf(
      found.filter(({ gold }) => hasSpeaker(gold)),
      speakersOverlap,
    ),
    unattributedPrecision: shareOf(
      found.filter(({ system }) => system.attribution === 'none'),
      ({ gold }) => !hasSpeaker(gold),
    ),
    confidence: bucketsOf(found),
  };
}

/** A statement while its period is analysed: tokens instead of offsets. */

import type { CueMedium, Stance } from '../lexicon/cues/types.js';
import type { EvidenceKind, StatementType } from './model.js';
import type { TokenRange } from './reading.js';
import { NO_SUBJECT, type Subject } from './subjects.js';

/** One reason for a statement, shown by the token range. */
export interface DraftEvidence {
  readonly kind: EvidenceKind;
  readonly range?: TokenRange;
  readonly detail?: string;
}

export interface Draft {
  readonly type: StatementType;
  readonly medium: CueMedium;
  readonly stance: Stance;
  readonly quote: readonly TokenRange[];
  /** Tokens of the cue, ascending. */
  readonly cue: readonly number[];
  readonly frame: readonly TokenRange[];
  readonly speaker: Subject;
  readonly addressee: readonly TokenRange[];
  readonly evidence: readonly DraftEvidence[];
}

const NONE: readonly never[] = [];

/** A draft from what is known of it. */
export const draftOf = (parts: Pick<Draft, 'type' | 'quote'> & Partial<Draft>): Draft => ({
  type: parts.type,
  medium: parts.medium ?? 'speech',
  stance: parts.stance ?? 'neutral',
  quote: parts.quote,
  cue: parts.cue ?? NONE,
  frame: parts.frame ?? NONE,
  speaker: parts.speaker ?? NO_SUBJECT,
  addressee: parts.addressee ?? NONE,
  evidence: parts.evidence ?? NONE,
});

/** What is left of `range` without `holes`: „Der Angriff“ and „sei …“ without „, so der Sprecher,“. */
export function without(range: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  const result: TokenRange[] = [];
  let { first } = range;
  for (const hole of holes.length > 1 ? [...holes].sort((a, b) => a.first - b.first) : holes) {
    if (hole.last <= first || hole.first >= range.last) continue;
    if (hole.first > first) result.push({ first, last: hole.first });
    first = Math.max(first, hole.last);
  }
  if (first < range.last) result.push({ first, last: range.last });
  return result;
}

/** True if the token lies in one of the ranges. */
export const covers = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some(({ first, last }) => first <= token && token < last);

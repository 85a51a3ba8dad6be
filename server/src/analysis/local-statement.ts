/** From a draft, whose places are tokens, to a statement of its paragraph, whose places are offsets. */

import type { CueMedium, Stance } from '../lexicon/cues/types.js';
import type { Span } from '../text/span.js';
import type { Draft } from './drafts.js';
import type { Evidence, StatementType } from './model.js';
import { endOf, type Reading, spanOf, startOf, type TokenRange } from './reading.js';
import { type SpeakerParts, speakerParts } from './speakers.js';

/** A statement as its paragraph shows it; spans are offsets within the paragraph. */
export interface LocalStatement extends SpeakerParts {
  readonly type: StatementType;
  readonly medium: CueMedium;
  readonly stance: Stance;
  readonly quote: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** Index of the statement that this one stands in; -1 for none. */
  readonly parent: number;
}

/** The ranges as spans; an empty range has none. */
export function toSpans(reading: Reading, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const { first, last } of ranges) if (last > first) spans.push(spanOf(reading, first, last));
  return spans;
}

/** Tokens of a cue as spans; neighbours become one span. */
function cueSpans(reading: Reading, tokens: readonly number[]): Span[] {
  const spans: Span[] = [];
  let previous = -2;
  for (const token of tokens) {
    const last = spans[spans.length - 1];
    if (last !== undefined && token === previous + 1)
      spans[spans.length - 1] = { start: last.start, end: endOf(reading, token) };
    else spans.push({ start: startOf(reading, token), end: endOf(reading, token) });
    previous = token;
  }
  return spans;
}

function evidenceOf(reading: Reading, draft: Draft, cue: readonly Span[]): Evidence[] {
  return draft.evidence.map(({ kind, range, detail }) => {
    const span =
      range !== undefined
        ? spanOf(reading, range.first, range.last)
        : kind.startsWith('cue-')
          ? cue[0]
          : undefined;
    if (detail === undefined) return span === undefined ? { kind } : { kind, span };
    return span === undefined ? { kind, detail } : { kind, span, detail };
  });
}

/** The statement of a draft; `quote` are its quote's spans, `parent` the index of the statement that holds it or -1. */
export function toStatement(
  reading: Reading,
  draft: Draft,
  quote: readonly Span[],
  parent: number,
): LocalStatement {
  const cue = cueSpans(reading, draft.cue);
  const { speaker, speakerKind, mention, pronoun, plural } = speakerParts(reading, draft.speaker);
  return {
    type: draft.type,
    medium: draft.medium,
    stance: draft.stance,
    quote,
    cue,
    frame: toSpans(reading, draft.frame),
    speaker,
    speakerKind,
    mention,
    pronoun,
    plural,
    addressee: toSpans(reading, draft.addressee),
    evidence: evidenceOf(reading, draft, cue),
    parent,
  };
}

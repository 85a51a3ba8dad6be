/** Which statement a tag belongs to. */

import { endOf, type Reading, startOf, type TokenRange } from '../analysis/reading.js';
import type { Span } from '../text/span.js';
import type { Tag } from './tag.js';

/**
 * The stretch of a paragraph that a tag answers for: the sentence that it stands in or behind.
 * A tag after „… sicher.“ belongs to that sentence, one in the middle of a sentence to what stands before it.
 */
export function scopeOfTag(reading: Reading, tag: Tag): Span {
  let found: TokenRange | undefined;
  for (const period of reading.periods) if (startOf(reading, period.first) < tag.span.start) found = period;
  if (found === undefined) return { start: tag.span.start, end: tag.span.start };
  return {
    start: startOf(reading, found.first),
    end: Math.max(tag.span.start, endOf(reading, found.last - 1)),
  };
}

/** The tag that answers for the place, or null: it stands behind the place, in the same sentence. */
export function tagFor(reading: Reading, tags: readonly Tag[], place: Span): Tag | null {
  return (
    tags.find((tag) => {
      const scope = scopeOfTag(reading, tag);
      return scope.start <= place.start && place.start < tag.span.start && place.start < scope.end;
    }) ?? null
  );
}

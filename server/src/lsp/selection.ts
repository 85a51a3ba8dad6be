import type { StatementParams } from '../protocol.js';
import type { Span } from '../text/span.js';
import { toOffset, toSpan } from './convert.js';
import type { OpenDocument } from './open-document.js';

/** What the user has selected; an empty span at the cursor if that is nothing. */
export function selectionOf(
  { positions }: Pick<OpenDocument, 'positions'>,
  { position, selection }: Pick<StatementParams, 'position' | 'selection'>,
): Span {
  if (selection !== undefined) return toSpan(positions, selection);
  const offset = toOffset(positions, position);
  return { start: offset, end: offset };
}

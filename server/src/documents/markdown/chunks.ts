/** Cuts Markdown where a parser may start afresh, so that an edit parses one block and not the whole file. */

import type { Span } from '../../text/span.js';
import { byteOrderMarkLength, frontMatterEnd } from './front-matter.js';
import { type Line, lineAt } from './line.js';
import { closesRaw, opensRaw, type Raw } from './raw.js';

/** Characters that a line of a list, a block quote or a footnote can start with: `- a`, `1. a`, `> a`, `[^1]: a`. */
const CONTAINER_STARTS = '-+*>[0123456789';

const startsContainer = (file: string, { content }: Line): boolean =>
  CONTAINER_STARTS.includes(file.charAt(content));

/** What is known of the blocks that are open before a line. */
interface State {
  /** A fence or a piece of HTML that blank lines do not end. */
  readonly raw: Raw | null;
  readonly isAfterBlank: boolean;
  /** A list, block quote or footnote may be open. */
  readonly hasContainer: boolean;
  /** HTML that the next blank line ends may be open. */
  readonly hasTag: boolean;
  /** There may be indented code, after which the parser takes an empty list item for text. */
  readonly hasCode: boolean;
}

const CLOSED: State = { raw: null, isAfterBlank: false, hasContainer: false, hasTag: false, hasCode: false };

/**
 * True if every block before the line has ended: a line without indentation after a blank line goes on with nothing.
 * A byte order mark stays inside, since the parser takes it away at the start of what it is given.
 */
function isBoundary(file: string, { raw, isAfterBlank, hasCode }: State, line: Line): boolean {
  if (raw !== null || !isAfterBlank || line.isBlank || line.indent > 0) return false;
  if (hasCode && startsContainer(file, line)) return false;
  return byteOrderMarkLength(file, line.start) === 0;
}

/** HTML may end on the line that it starts on; the line of a fence does not close it. */
const endsWhereItStarts = (file: string, line: Line, raw: Raw): boolean =>
  raw.kind === 'html' && closesRaw(file, line, raw);

/** The state after a line; null if only the parser can tell what is open. */
function afterLine(file: string, state: State, line: Line): State | null {
  if (state.raw !== null)
    return closesRaw(file, line, state.raw) ? { ...state, raw: null, isAfterBlank: false } : state;
  if (line.isBlank) return { ...state, isAfterBlank: true, hasTag: false };
  const next = { ...state, isAfterBlank: false };
  // Deeper lines are code, or belong to a container, which closes what is open in it when it ends.
  if (line.indent > 3) return { ...next, hasCode: true };
  const raw = opensRaw(file, line);
  if (raw !== null && (state.hasTag || (state.hasContainer && line.indent > 0))) return null;
  if (raw !== null) return { ...next, raw: endsWhereItStarts(file, line, raw) ? null : raw };
  return {
    ...next,
    hasContainer: state.hasContainer || startsContainer(file, line),
    hasTag: state.hasTag || file.charAt(line.content) === '<',
  };
}

/**
 * The chunks of a Markdown file without its front matter, in order. Parsed each by itself they give what the whole file
 * gives, except for the definitions of links and footnotes, which count everywhere. Linear in the text.
 */
export function splitChunks(file: string): Span[] {
  const chunks: Span[] = [];
  let start = frontMatterEnd(file);
  let state = CLOSED;
  let at = start;
  while (at < file.length) {
    const line = lineAt(file, at);
    if (isBoundary(file, state, line)) {
      chunks.push({ start, end: at });
      start = at;
      state = CLOSED;
    }
    const next = afterLine(file, state, line);
    if (next === null) break;
    state = next;
    at = line.next;
  }
  return start < file.length ? [...chunks, { start, end: file.length }] : chunks;
}

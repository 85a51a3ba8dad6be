/** What an author is about to write at an offset: who is behind a tag, the verb behind a quotation, or its speaker. */

import type { Quotation } from '../analysis/quotations.js';
import type { Report } from '../engine/report.js';
import { coversOffset, type Span } from '../text/span.js';

/**
 * - `tag`: `[Quelle: |`
 * - `verb`: „Ja“, |
 * - `speaker`: „Ja“, sagte |
 */
export type PlaceKind = 'tag' | 'verb' | 'speaker';

export interface CompletionPlace {
  readonly kind: PlaceKind;
  /** What is written of it so far, to be replaced. */
  readonly typed: Span;
}

/** As far back as a tag or what stands behind a quotation may reach. */
const REACH = 200;

const TAG = /(?:\[|<!--\s?)Quelle:\s?([^\]\r\n|;,]*)$/;
const ANOTHER = /(?:\[|<!--\s?)Quelle:[^\]\r\n]*\|\s?([^\]\r\n|;,]*)$/;
const VERB = /^,[ \u00a0]([\p{L}]*)$/u;
const SPEAKER = /^,[ \u00a0][\p{Ll}]+[ \u00a0]([\p{L}][\p{L}. -]*|)$/u;

const PATTERNS: readonly (readonly [PlaceKind, RegExp])[] = [
  ['verb', VERB],
  ['speaker', SPEAKER],
];

const SENTENCE_END = /[.!?:“«"”]$/;

/** Of „die ‚neue Brücke‘“ nobody says who said it; a quotation that stands for a sentence is another matter. */
function standsForSentence({ text, paragraphs }: Report, { span }: Quotation): boolean {
  const paragraph = paragraphs.find((each) => coversOffset(each.span, span.start));
  const before = text.slice(paragraph?.span.start ?? 0, span.start).trimEnd();
  return before === '' || SENTENCE_END.test(before);
}

/** What stands between the last quotation before the offset and the offset, if that is not far. */
function behindQuotation(report: Report, offset: number): string | null {
  const last = report.quotations.findLast(
    ({ close, depth }) => depth === 0 && close.end <= offset && close.end > close.start,
  );
  if (last === undefined || offset - last.close.end > REACH || !standsForSentence(report, last)) return null;
  return report.text.slice(last.close.end, offset);
}

const typedBefore = (offset: number, typed = ''): Span => ({ start: offset - typed.length, end: offset });

/** The place at an offset, or null where there is nothing to complete. */
export function completionPlace(report: Report, offset: number): CompletionPlace | null {
  const before = report.text.slice(Math.max(0, offset - REACH), offset);
  const tag = TAG.exec(before) ?? ANOTHER.exec(before);
  if (tag !== null) return { kind: 'tag', typed: typedBefore(offset, tag[1]) };
  const behind = behindQuotation(report, offset);
  if (behind === null) return null;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(behind);
    if (match !== null) return { kind, typed: typedBefore(offset, match[1]) };
  }
  return null;
}

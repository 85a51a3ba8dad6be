/** What stands inside a tag: sources, evidence, and who has checked it. */

import { trimmed } from '../text/lines.js';
import { type Span, sliceSpan } from '../text/span.js';
import { parseDate } from './date.js';
import type { Check, TaggedSource, TagProblem, TagProblemKind } from './tag.js';

/** Between the parts of a tag; between its sources; between name and role. */
export const PART_MARK = ';';
export const SOURCE_MARK = '|';
export const ROLE_MARK = ',';

const ANONYMOUS = 'anonym';
const CHECKED = /^gepr(?:ü|ue)ft(?=\s|$)/i;

/** The content of a tag, and what is wrong with it. */
export interface TagContentReading {
  readonly sources: readonly TaggedSource[];
  readonly evidence: string | null;
  readonly checked: Check | null;
  readonly problems: readonly TagProblem[];
}

/** The stretches between the marks, without white space at their ends. */
function split(text: string, { start, end }: Span, mark: string): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== mark) continue;
    pieces.push(trimmed(text, { start: from, end: i }));
    from = i + 1;
  }
  return pieces;
}

const read = (text: string, piece: Span): string => sliceSpan(text, piece).normalize('NFC');
const problem = (kind: TagProblemKind, span: Span): TagProblem => ({ kind, span });
const isChecked = (text: string, piece: Span): boolean => CHECKED.test(read(text, piece));

/** True if the name says that the source stays unnamed. */
export const isAnonymous = (name: string): boolean => name.toLowerCase() === ANONYMOUS;

function toSource(text: string, piece: Span): TaggedSource {
  const comma = sliceSpan(text, piece).indexOf(ROLE_MARK);
  const at = comma < 0 ? piece.end : piece.start + comma;
  const span = trimmed(text, { start: piece.start, end: at });
  const role = comma < 0 ? '' : read(text, trimmed(text, { start: at + 1, end: piece.end }));
  const name = read(text, span);
  return { name, role: role === '' ? null : role, anonymous: isAnonymous(name), span };
}

interface CheckReading {
  readonly checked: Check | null;
  readonly problems: readonly TagProblem[];
}

/** „geprüft mk 2026-05-04“: the sign is one word, the date is all that follows. */
function readCheck(text: string, piece: Span): CheckReading {
  const [word = ''] = sliceSpan(text, piece).split(/\s/, 1);
  const rest = trimmed(text, { start: piece.start + word.length, end: piece.end });
  const [first = ''] = sliceSpan(text, rest).split(/\s/, 1);
  if (first === '' || /^\d/.test(first))
    return { checked: null, problems: [problem('missing-checker', piece)] };
  const date = trimmed(text, { start: rest.start + first.length, end: rest.end });
  const by = first.normalize('NFC');
  if (date.start === date.end) return { checked: { by, date: null }, problems: [] };
  const parsed = parseDate(read(text, date).replace(/\s+/g, ' '));
  const problems = parsed === null ? [problem('bad-date', date)] : [];
  return { checked: { by, date: parsed }, problems };
}

const NO_CHECK: CheckReading = { checked: null, problems: [] };

function nameProblems(sources: readonly TaggedSource[]): TagProblem[] {
  return sources.filter(({ name }) => name === '').map(({ span }) => problem('empty-name', span));
}

/** Reads the content of the tag that stands at `tag`. Every part but a name may be missing. Never throws. */
export function readContent(text: string, content: Span, tag: Span): TagContentReading {
  const [head = content, ...parts] = split(text, content, PART_MARK);
  const all = split(text, head, SOURCE_MARK).map((piece) => toSource(text, piece));
  const sources = all.filter(({ name }) => name !== '');
  const given = parts.filter(({ start, end }) => start < end);
  const [evidence, ...others] = given.filter((piece) => !isChecked(text, piece));
  const [check, ...moreChecks] = given.filter((piece) => isChecked(text, piece));
  const reading = check === undefined ? NO_CHECK : readCheck(text, check);
  const unreasoned = sources.some(({ anonymous }) => anonymous) && evidence === undefined;
  const problems = [
    ...nameProblems(all).map(({ kind, span }) => problem(kind, span.start < span.end ? span : tag)),
    ...(unreasoned ? [problem('missing-reason', tag)] : []),
    ...[...others, ...moreChecks].map((piece) => problem('unknown-part', piece)),
    ...reading.problems,
  ];
  return {
    sources,
    evidence: evidence === undefined ? null : read(text, evidence),
    checked: reading.checked,
    problems,
  };
}

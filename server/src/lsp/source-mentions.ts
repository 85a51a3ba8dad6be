/** Where an article means a source: by its name, by its surname, or otherwise. */

import type { Source } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { givenNameGender } from '../lexicon/names/index.js';
import { containsSpan, overlaps, type Span, sliceSpan } from '../text/span.js';

/**
 * - `name`: the full name, „Dorothea Kessler“ or „Dorothea Kesslers“.
 * - `surname`: „Kessler“, „Kesslers“.
 * - `other`: a pronoun, a role, a name with more or fewer words than the source’s.
 */
export type MentionKind = 'name' | 'surname' | 'other';

export interface SourceMention {
  readonly kind: MentionKind;
  /** For a name without the ending of the genitive. */
  readonly span: Span;
  /** What marks the genitive behind it: „s“, „’“, or nothing. */
  readonly ending: string;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}-]/u;
const ENDING = /^(?:s(?![\p{L}\p{M}\p{N}])|[’'](?![\p{L}\p{M}\p{N}]))/u;
const ARTICLE = /^(?:der|die|das|ein|eine) /i;
const WORD_BEFORE = /([\p{L}\p{M}.-]+)\s+$/u;

const isWordAt = (text: string, offset: number): boolean => WORD_CHARACTER.test(text.charAt(offset));

/** Every place of `words` as words of their own. */
function* occurrences(text: string, words: string): Generator<SourceMention['span'] & { ending: string }> {
  if (words === '') return;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const ending = ENDING.exec(text.slice(end, end + 3))?.[0] ?? '';
    if (!isWordAt(text, start - 1) && !isWordAt(text, end + ending.length)) yield { start, end, ending };
  }
}

/** The name without an article: of „Die Polizei“ „Polizei“. */
export const bareName = ({ name }: Pick<Source, 'name'>): string => name.replace(ARTICLE, '');

/** The last word of a person’s name, if it has several; empty otherwise. */
export function surnameOf({ name, kind }: Pick<Source, 'name' | 'kind'>): string {
  const space = kind === 'person' ? name.lastIndexOf(' ') : -1;
  return space < 0 ? '' : name.slice(space + 1);
}

/** „Anna Kessler“ is not Dorothea. */
function hasOtherGivenName(text: string, start: number, source: Source): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return givenNameGender(before) !== null && !source.name.split(' ').includes(before);
}

const isShared = (surname: string, source: Source, sources: readonly Source[]): boolean =>
  sources.some((other) => other !== source && other.name.split(' ').at(-1) === surname);

function byName(text: string, words: string, kind: MentionKind): SourceMention[] {
  return [...occurrences(text, words)].map(({ start, end, ending }) => ({
    kind,
    span: { start, end },
    ending,
  }));
}

function bySurname({ text, sources }: Report, source: Source): SourceMention[] {
  const surname = surnameOf(source);
  if (surname === '' || isShared(surname, source, sources)) return [];
  return byName(text, surname, 'surname').filter(({ span }) => !hasOtherGivenName(text, span.start, source));
}

/** Markup, code and addresses hold no mentions. */
function inProse({ paragraphs, tags }: Report, mentions: readonly SourceMention[]): SourceMention[] {
  const prose = [...paragraphs, ...tags];
  return mentions.filter(({ span }) => prose.some((part) => containsSpan(part.span, span)));
}

const isFree = (span: Span, taken: readonly SourceMention[]): boolean =>
  taken.every((mention) => !overlaps(mention.span, span));

/** All mentions of a source, in the order of the text. */
export function mentionsOf(report: Report, source: Source): SourceMention[] {
  const full = byName(report.text, bareName(source), 'name');
  const short = bySurname(report, source).filter(({ span }) => isFree(span, full));
  const named = inProse(report, [...full, ...short]);
  const others = source.mentions
    .filter((span) => isFree(span, named))
    .map((span): SourceMention => ({ kind: 'other', span, ending: '' }));
  return [...named, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** The mention with its ending. */
export const wholeMention = ({ span, ending }: SourceMention): Span => ({
  start: span.start,
  end: span.end + ending.length,
});

/** The words at an offset that may be part of a name; a cursor at the end of a word still means it. */
function wordAt(text: string, offset: number): string {
  let start = offset;
  let end = offset;
  while (isWordAt(text, start - 1)) start--;
  while (isWordAt(text, end)) end++;
  return sliceSpan(text, { start, end });
}

export interface MentionedSource {
  readonly source: Source;
  readonly mention: SourceMention;
}

/** The source that is mentioned at an offset, and how; null if none is. */
export function mentionAt(report: Report, offset: number): MentionedSource | null {
  const word = wordAt(report.text, offset);
  const touched = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const isCandidate = ({ name, mentions }: Source): boolean =>
    mentions.some(touched) || name.split(' ').some((part) => part !== '' && word.startsWith(part));
  for (const source of report.sources.filter(isCandidate)) {
    const mention = mentionsOf(report, source).find((each) => touched(wholeMention(each)));
    if (mention !== undefined) return { source, mention };
  }
  return null;
}

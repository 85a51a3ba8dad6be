/** What makes a finding the same finding after the article has been edited elsewhere: its rule and its sentence. */

import type { Finding } from '../rules/rule.js';
import type { Tag } from '../tags/tag.js';
import { coversOffset, type Span, sliceSpan } from '../text/span.js';

/** The parts of a report that identity needs. Spans are UTF-16 offsets into `text`; the lists are in order. */
export interface CheckedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tags: readonly Pick<Tag, 'span'>[];
  readonly findings: readonly Finding[];
}

export interface Identity {
  readonly rule: string;
  /** The words of the sentence in which the finding starts; see `sentenceWords`. */
  readonly sentence: string;
  /** Counts findings of this rule in this sentence within the article, from 1. */
  readonly occurrence: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a sentence and nothing else, so that neither new line breaks nor other quotation marks, hyphens or
 * emphasis make another sentence of it: „Die »US-Beamten« warnten.“ is `Die US Beamten warnten`. Comments don't count.
 */
export function sentenceWords(sentence: string): string {
  return (withoutComments(sentence).normalize('NFC').match(WORD) ?? []).join(' ');
}

function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    result += text.slice(at, open);
    const close = text.indexOf('-->', open);
    if (close < 0) return result;
    at = close + '-->'.length;
  }
  return result + text.slice(at);
}

/** The last span that starts at or before an offset, or undefined. */
function lastFrom(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** The text of a span without the tags in it. */
function withoutTags({ text, tags }: CheckedText, { start, end }: Span): string {
  const inside = tags.filter(({ span }) => start <= span.start && span.end <= end);
  const starts = [start, ...inside.map(({ span }) => span.end)];
  const ends = [...inside.map(({ span }) => span.start), end];
  return starts.map((from, index) => text.slice(from, ends[index])).join(' ');
}

function sentenceOf(checked: CheckedText, { span }: Finding): string {
  const sentence = lastFrom(checked.sentences, span.start);
  return sentence !== undefined && coversOffset(sentence, span.start)
    ? sentenceWords(withoutTags(checked, sentence))
    : sentenceWords(sliceSpan(checked.text, span));
}

/** The identities of the findings, in their order. */
export function identify({ text, sentences, tags, findings }: CheckedText): Identity[] {
  // A report makes its lists of sentences and tags anew each time they are read.
  const read: CheckedText = { text, sentences, tags, findings };
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const rule = finding.ruleId;
    const sentence = sentenceOf(read, finding);
    const key = `${rule} ${sentence}`;
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return { rule, sentence, occurrence };
  });
}

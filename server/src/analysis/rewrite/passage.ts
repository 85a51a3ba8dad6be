/** The words between quotation marks, read by themselves, and written anew with other words in the place of some. */

import { germanSentenceKnowledge } from '../../lexicon/abbreviations.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { capitalized } from '../../lexicon/word-list.js';
import { type Grammar, grammarOf } from '../grammar.js';
import { scanParagraph } from '../local.js';
import { read } from '../read.js';
import { endOf, startOf, surfaceAt } from '../reading.js';

/** Letters, digits and what stands between plain sentences: no marks, dashes, brackets or calls. */
const PLAIN = /^[\p{L}\d\s.,?%€-]+$/u;

/** The sentences of a passage with their grammar; empty if it holds more than plain sentences. */
export function sentencesOf(text: string, vocabulary: Vocabulary): readonly Grammar[] {
  if (!PLAIN.test(text)) return [];
  const { tokens, paired } = scanParagraph(text);
  const reading = read(tokens, paired, vocabulary, germanSentenceKnowledge);
  return reading.periods.map((period) => grammarOf(reading, period, vocabulary));
}

/** What becomes of a sentence, by token; an empty word goes, with the space before it. */
export interface Changes {
  readonly words: Map<number, string>;
  /** Words that come behind a token. */
  readonly behind: Map<number, string>;
}

export const noChanges = (): Changes => ({ words: new Map(), behind: new Map() });

/** A sentence with the changes, up to the token `last`. With `isWhole` it starts with a capital; the spaces stay as they are. */
export function written(
  { reading, period: { first } }: Grammar,
  { words, behind }: Changes,
  last: number,
  isWhole: boolean,
): string {
  let result = '';
  for (let i = first; i < last; i++) {
    const word = words.get(i) ?? surfaceAt(reading, i);
    const gap = i === first ? '' : reading.text.slice(endOf(reading, i - 1), startOf(reading, i));
    if (word !== '') result += gap + word;
    const added = behind.get(i);
    if (added !== undefined) result += ` ${added}`;
  }
  return isWhole ? capitalized(result) : result;
}

/** A short annotated article of our own. */

import type { Article, GoldStatement, Range } from '../articles.js';

export const TEXT =
  'Die Fähre fährt wieder, sagte Jonna Brekel. „Alles ist heil.“ Nach Angaben der Reederei kam niemand.';

/** The range of the first occurrence of `words`; throws if the text lacks them. */
export function rangeOf(words: string): Range {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

const gold = (parts: Partial<GoldStatement>): GoldStatement => ({
  type: 'Indirect',
  medium: 'Speech',
  nested: false,
  quote: [],
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  ...parts,
});

const TOKENS = [...TEXT.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(
  (match): Range => [match.index, match.index + match[0].length],
);

export const ARTICLE: Article = {
  id: '7',
  title: 'Fähre',
  text: TEXT,
  tokens: TOKENS,
  sentences: [
    [0, 9],
    [9, 15],
    [15, TOKENS.length],
  ],
  statements: [
    gold({
      quote: [rangeOf('Die Fähre fährt wieder')],
      cue: [rangeOf('sagte')],
      speaker: [rangeOf('Jonna Brekel')],
      frame: [rangeOf('sagte Jonna Brekel')],
    }),
    gold({ type: 'Direct', quote: [rangeOf('„Alles ist heil.“')] }),
    gold({
      quote: [rangeOf('kam niemand')],
      cue: [rangeOf('Nach')],
      speaker: [rangeOf('Angaben der Reederei')],
      frame: [rangeOf('Nach Angaben der Reederei')],
    }),
  ],
};

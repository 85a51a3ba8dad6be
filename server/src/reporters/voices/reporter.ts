/** What the formats of the report on voices share: a text for each article, and one for all together. */

import type { PartWriter } from '../../text/parts.js';
import type { Reporter } from '../reporter.js';
import { type ArticleVoices, articleVoices, createFiguresSum, type Figures } from './figures.js';

/** What a format makes of an article, and the figures that the sum of all articles needs. */
export interface VoicesPart {
  readonly text: string;
  readonly figures: Figures;
}

/** How a format writes what is to be written. */
export interface VoicesFormat {
  article(article: ArticleVoices): string;
  readonly head: string;
  tail(all: Figures): string;
}

const figuresOf = ({
  articles,
  words,
  statements,
  attributed,
  voices,
  findings,
}: ArticleVoices): Figures => ({
  articles,
  words,
  statements,
  attributed,
  voices,
  findings,
});

function openSum({ head, tail }: VoicesFormat): PartWriter<VoicesPart> {
  const sum = createFiguresSum();
  let start = head;
  return {
    add({ text, figures }) {
      sum.add(figures);
      const written = start + text;
      start = '';
      return written;
    },
    end: () => start + tail(sum.total()),
  };
}

/** A reporter that writes every article, and all of them together at the end. */
export const createVoicesReporter = (format: VoicesFormat): Reporter<VoicesPart> => ({
  part(checked) {
    const article = articleVoices(checked);
    return { text: format.article(article), figures: figuresOf(article) };
  },
  open: () => openSum(format),
});

/** The gold as if the analysis had found it: what scores 100 throughout. */

import type { Statement } from '../server/src/analysis/model.js';
import type { Article } from './articles.js';
import { type Answer, goldSpans } from './judge.js';
import type { SpanCounts, TextMeasure } from './text.js';

/** The article's gold as if the analysis had found it, without findings. */
export function goldAnswer(article: Article): Answer {
  const statements = article.statements.map(
    (statement, i): Statement => ({
      ...goldSpans(statement),
      id: String(i),
      medium: 'speech',
      source: null,
      attribution: statement.speaker.length > 0 ? 'named' : 'none',
      confidence: 1,
      evidence: [],
    }),
  );
  return { statements, findings: [] };
}

const allOf = (gold: number): SpanCounts => ({ found: gold, gold, hits: gold });

/** Tokens and sentences as if the text layer had found all of the gold's and no others. */
export function goldText(articles: readonly Article[]): TextMeasure {
  const sentences = allOf(articles.reduce((sum, article) => sum + article.sentences.length, 0));
  return {
    tokens: allOf(articles.reduce((sum, article) => sum + article.tokens.length, 0)),
    sentences,
    sentenceEnds: sentences,
  };
}

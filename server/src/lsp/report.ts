/** Answers for our client's report panel: who speaks how much in an article, and where. */

import { voicesIn } from '../engine/voices/voices.js';
import { type ArticleReport, reportRequest } from '../protocol.js';
import { articleOf } from './article.js';
import { toRange } from './convert.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

/** Everything that the panel shows of an article. */
export function articleReport(document: OpenDocument, context: Pick<FeatureContext, 'texts'>): ArticleReport {
  const { words, voices, passages } = voicesIn(document.report);
  return {
    ...articleOf(document, context),
    words,
    voices: voices.map(({ name, role, statements, words }) => ({ name, role, statements, words })),
    passages: passages.map(({ span, ...passage }) => ({
      range: toRange(document.positions, span),
      ...passage,
    })),
  };
}

/** Only our own client asks for it. */
export const report: Feature = {
  capabilities: () => ({}),
  register(context) {
    const { connection, answer } = context;
    connection.onRequest(
      reportRequest,
      answer('report', (document): ArticleReport | null => articleReport(document, context), null),
    );
  },
};

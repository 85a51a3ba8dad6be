import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { type Article, type ArticleStatement, articleRequest } from '../protocol.js';
import type { Span } from '../text/span.js';
import { toRange } from './convert.js';
import { DIAGNOSTICS_LIMIT } from './diagnostics.js';
import { excerpt } from './excerpt.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { statementHull } from './statements.js';

type Context = Pick<FeatureContext, 'texts'>;

const WORDS_LIMIT = 80;

const sourceName = ({ sources }: Report): ((statement: Statement) => string | null) => {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return ({ source }) => names.get(source ?? '') ?? null;
};

const inOrder = ({ statements }: Report): Statement[] =>
  [...statements].sort((a, b) => statementHull(a).start - statementHull(b).start);

/** Everything that our client draws of an article. */
export function articleOf({ version, report, positions }: OpenDocument, { texts }: Context): Article {
  const ranges = (spans: readonly Span[]) => spans.map((span) => toRange(positions, span));
  const nameOf = sourceName(report);
  const statements = inOrder(report);
  return {
    version,
    sources: report.sources.map(({ id, name, role = '' }) => ({
      name,
      role,
      statements: statements.flatMap(({ source }, index) => (source === id ? [index] : [])),
    })),
    statements: statements.map(
      (statement): ArticleStatement => ({
        range: toRange(positions, statementHull(statement)),
        quote: ranges(statement.quote),
        cue: ranges(statement.cue),
        speaker: ranges(statement.speaker),
        direct: statement.type === 'direct',
        sourcing: statement.attribution,
        source: nameOf(statement),
        words: excerpt(report.text, statement.quote, WORDS_LIMIT),
        kind: texts.statementTypes[statement.type],
      }),
    ),
    findings: report.findings.slice(0, DIAGNOSTICS_LIMIT).map(({ span, severity, ruleId, message }) => ({
      range: toRange(positions, span),
      severity,
      ruleId,
      message,
      words: excerpt(report.text, [span], WORDS_LIMIT),
    })),
  };
}

/** Only our own client asks for it. */
export const article: Feature = {
  capabilities: () => ({}),
  register(context) {
    const { connection, answer } = context;
    connection.onRequest(
      articleRequest,
      answer('article', (document): Article | null => articleOf(document, context), null),
    );
  },
};

/** Sets the system's answer for one article beside the gold, in the gold's tokens. */

import type { Statement, StatementType } from '../server/src/analysis/model.js';
import type { Report } from '../server/src/engine/report.js';
import type { Finding } from '../server/src/rules/rule.js';
import type { Span } from '../server/src/text/span.js';
import type { Article, GoldStatement, GoldType, Range } from './articles.js';
import type { TokenFinding } from './metric/false-alarms.js';
import { type Pairing, pairStatements } from './metric/pairing.js';
import { inTokens, type SpanStatement, type TokenStatement, tokensUnder } from './metric/parts.js';
import type { SystemStatement } from './metric/speaker-scores.js';

/** What is judged of a report. */
export type Answer = Pick<Report, 'statements' | 'findings'>;

/** A statement of the gold in tokens, with its spans. */
export interface JudgedGold extends TokenStatement {
  readonly spans: SpanStatement;
}

/** A statement of the system in tokens, with its spans. */
export interface JudgedStatement extends SystemStatement {
  readonly spans: Statement;
}

export interface JudgedFinding extends TokenFinding {
  readonly finding: Finding;
}

export interface JudgedArticle {
  readonly article: Article;
  readonly tokens: readonly Span[];
  /** Tokens with a letter or a digit. */
  readonly words: number;
  readonly gold: readonly JudgedGold[];
  readonly system: readonly JudgedStatement[];
  readonly pairing: Pairing<JudgedStatement, JudgedGold>;
  readonly findings: readonly JudgedFinding[];
}

/** The gold's names of the types and ours. */
export const TYPE_OF_GOLD: Readonly<Record<GoldType, StatementType>> = {
  Direct: 'direct',
  Indirect: 'indirect',
  Reported: 'reported',
  FreeIndirect: 'free-indirect',
  IndirectFreeIndirect: 'indirect-free-indirect',
};

const WORD = /[\p{L}\p{N}]/u;

const toSpan = ([start, end]: Range): Span => ({ start, end });

/** A statement of the gold with our names for types and our spans. */
export function goldSpans(statement: GoldStatement): SpanStatement {
  return {
    type: TYPE_OF_GOLD[statement.type],
    quote: statement.quote.map(toSpan),
    speaker: statement.speaker.map(toSpan),
    cue: statement.cue.map(toSpan),
    frame: statement.frame.map(toSpan),
    addressee: statement.addressee.map(toSpan),
  };
}

/** Pairs the statements of an answer with those of the article and counts everything in the article's tokens. */
export function judge(article: Article, answer: Answer): JudgedArticle {
  const tokens = article.tokens.map(toSpan);
  const gold = article.statements.map((statement) => {
    const spans = goldSpans(statement);
    return { ...inTokens(tokens, spans), spans };
  });
  const system = answer.statements.map((statement) => ({
    ...inTokens(tokens, statement),
    attribution: statement.attribution,
    confidence: statement.confidence,
    spans: statement,
  }));
  const findings = answer.findings.map((finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    tokens: tokensUnder(tokens, [finding.span]),
    finding,
  }));
  const words = tokens.filter(({ start, end }) => WORD.test(article.text.slice(start, end))).length;
  return { article, tokens, words, gold, system, pairing: pairStatements(system, gold), findings };
}

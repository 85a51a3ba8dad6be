/** How well the statements of one type are found. */

import type { StatementType } from '../../server/src/analysis/model.js';
import { isFound, pairStatements } from './pairing.js';
import type { TokenSet, TokenStatement } from './parts.js';
import { addCounts, type Counts, NO_COUNTS, type Score, scoreOfCounts, sharedTokens } from './scores.js';

/** The statements of one article on both sides. */
export interface ArticleStatements {
  readonly system: readonly TokenStatement[];
  readonly gold: readonly TokenStatement[];
}

export interface TypeScore {
  /** Statements of the type in the gold. */
  readonly gold: number;
  /** Statements of the type in the system's answer. */
  readonly system: number;
  /** A hit is a pair of statements of this type whose quotes overlap with token F1 >= 0.5. */
  readonly detection: Score;
  /** Over all tokens of the corpus: those in quotes of this type. */
  readonly tokens: Score;
}

const ofType = (statements: readonly TokenStatement[], type: StatementType): readonly TokenStatement[] =>
  statements.filter((statement) => statement.type === type);

const quoted = (statements: readonly TokenStatement[]): TokenSet => [
  ...new Set(statements.flatMap(({ quote }) => quote)),
];

function countTokens(system: TokenSet, gold: TokenSet): Counts {
  return { hits: sharedTokens(system, gold), system: system.length, gold: gold.length };
}

/** Detection and token scores of one type over all articles; only statements of this type are paired. */
export function scoreType(articles: readonly ArticleStatements[], type: StatementType): TypeScore {
  let found = NO_COUNTS;
  let tokens = NO_COUNTS;
  for (const article of articles) {
    const system = ofType(article.system, type);
    const gold = ofType(article.gold, type);
    const hits = pairStatements(system, gold).pairs.filter(isFound).length;
    found = addCounts(found, { hits, system: system.length, gold: gold.length });
    tokens = addCounts(tokens, countTokens(quoted(system), quoted(gold)));
  }
  return {
    gold: found.gold,
    system: found.system,
    detection: scoreOfCounts(found),
    tokens: scoreOfCounts(tokens),
  };
}

/** Warnings that the gold contradicts: they say that a source is missing where the article names one. */

import type { Severity } from '../../server/src/rules/rule.js';
import type { TokenSet, TokenStatement } from './parts.js';
import { share, sharedTokens } from './scores.js';
import { type CountedShare, hasSpeaker } from './speaker-scores.js';

/** A finding in the gold's tokens. */
export interface TokenFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly tokens: TokenSet;
}

/** What one article's warnings are measured by. */
export interface ArticleFindings {
  readonly findings: readonly TokenFinding[];
  readonly gold: readonly TokenStatement[];
  readonly words: number;
}

export interface FalseAlarms {
  /** Of the gold's direct statements with a speaker: those that `unattributed-quote` fires on, at any severity. */
  readonly unattributedDirect: CountedShare;
  /** All warnings and errors per 1,000 words. */
  readonly warnings: number;
  /** Those that the gold contradicts, per 1,000 words. */
  readonly contradicted: number;
  /** How many warnings of each rule the gold contradicts, most first. */
  readonly byRule: readonly { readonly ruleId: string; readonly contradicted: number; readonly of: number }[];
}

/** The rules that claim that nobody is named. */
const MISSING_SOURCE_RULES: ReadonlySet<string> = new Set([
  'unattributed-quote',
  'unattributed-report',
  'anonymous-report',
  'unsourced-hedge',
]);

const isWarning = ({ severity }: TokenFinding): boolean => severity === 'warning' || severity === 'error';

/**
 * True if a rule says that a source is missing about words of a statement (its quote, cue or frame) whose speaker the
 * gold names outside those words. „Medienberichten zufolge“ is not contradicted by the speaker „Medienberichten“.
 */
function isContradictedBy(finding: TokenFinding, gold: TokenStatement): boolean {
  const namesAnother = sharedTokens(gold.speaker, finding.tokens) < gold.speaker.length;
  return (
    namesAnother && [gold.quote, gold.cue, gold.frame].some((part) => sharedTokens(part, finding.tokens) > 0)
  );
}

/** True for a warning about a missing source that the gold of its article contradicts. */
export const isContradicted = (finding: TokenFinding, gold: readonly TokenStatement[]): boolean =>
  MISSING_SOURCE_RULES.has(finding.ruleId) && gold.some((statement) => isContradictedBy(finding, statement));

function unattributedDirect(articles: readonly ArticleFindings[]): CountedShare {
  let alarms = 0;
  let of = 0;
  for (const { findings, gold } of articles) {
    const onQuotes = findings.filter(({ ruleId }) => ruleId === 'unattributed-quote');
    const direct = gold.filter((statement) => statement.type === 'direct' && hasSpeaker(statement));
    of += direct.length;
    alarms += direct.filter(({ quote }) =>
      onQuotes.some(({ tokens }) => sharedTokens(quote, tokens) > 0),
    ).length;
  }
  return { share: of === 0 ? 0 : alarms / of, of };
}

/** Scores all warnings of all articles. */
export function scoreFalseAlarms(articles: readonly ArticleFindings[]): FalseAlarms {
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const judged = articles.flatMap(({ findings, gold }) =>
    findings
      .filter(isWarning)
      .map((finding) => ({ ruleId: finding.ruleId, contradicted: isContradicted(finding, gold) })),
  );
  const contradicted = judged.filter((one) => one.contradicted);
  const perThousand = (count: number): number => 1000 * (words === 0 ? 0 : share(count, words));
  const byRule = [...new Set(judged.map(({ ruleId }) => ruleId))].map((ruleId) => ({
    ruleId,
    contradicted: contradicted.filter((one) => one.ruleId === ruleId).length,
    of: judged.filter((one) => one.ruleId === ruleId).length,
  }));
  return {
    unattributedDirect: unattributedDirect(articles),
    warnings: perThousand(judged.length),
    contradicted: perThousand(contradicted.length),
    byRule: byRule.sort((a, b) => b.contradicted - a.contradicted || b.of - a.of),
  };
}

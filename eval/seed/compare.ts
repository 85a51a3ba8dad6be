/** Compares the analysis of the seed article with what an editor finds in it. */

import type { Statement } from '../../server/src/analysis/model.js';
import type { Report } from '../../server/src/engine/report.js';
import type { Finding } from '../../server/src/rules/rule.js';
import { overlaps, type Span } from '../../server/src/text/span.js';
import { TYPE_OF_GOLD } from '../judge.js';
import { isFound, pairStatements } from '../metric/pairing.js';
import { inTokens, type SpanStatement, type TokenStatement } from '../metric/parts.js';
import { lineSpans, type Seed, type SeedFinding, type SeedStatement, spanInLine } from './gold.js';

/** What is compared of a report. */
export type SeedAnswer = Pick<Report, 'statements' | 'sources' | 'findings'>;

/** A statement of the editor and what became of it. */
export interface SeedStatementResult {
  readonly gold: SeedStatement;
  /** The analysis's statement whose quote overlaps with token F1 >= 0.5, or null. */
  readonly found: Statement | null;
  /** The name of its source, or null if it has none. */
  readonly sourceName: string | null;
  readonly typeRight: boolean;
  readonly sourceRight: boolean;
}

export interface SeedFindingResult {
  readonly gold: SeedFinding;
  /** A finding of the same rule whose span overlaps the place, or null. */
  readonly found: Finding | null;
}

export interface SeedResult {
  readonly statements: readonly SeedStatementResult[];
  readonly findings: readonly SeedFindingResult[];
  /** Warnings and errors on lines that must be free of them. */
  readonly unwanted: readonly { readonly line: number; readonly finding: Finding }[];
  readonly counts: SeedCounts;
}

/** Optional statements and findings that are off by default count nowhere. */
export interface SeedCounts {
  readonly statements: number;
  readonly statementsFound: number;
  readonly typesRight: number;
  readonly sourcesRight: number;
  readonly findings: number;
  readonly findingsFound: number;
  readonly unwantedWarnings: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const ARTICLE = /^(der|die|das)\s+/;

const wordSpans = (text: string): readonly Span[] =>
  [...text.matchAll(WORDS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A name as it is compared: „Das Umweltamt“ equals „umweltamt“. */
const comparable = (name: string): string => name.toLowerCase().replace(ARTICLE, '');

function isSourceRight(gold: SeedStatement, found: Statement, sourceName: string | null): boolean {
  if (gold.source !== null) return sourceName !== null && comparable(sourceName) === comparable(gold.source);
  return sourceName === null && found.attribution === gold.sourceKind;
}

interface InTokens<T> extends TokenStatement {
  readonly own: T;
}

const withTokens = <T>(words: readonly Span[], statement: SpanStatement, own: T): InTokens<T> => ({
  ...inTokens(words, statement),
  own,
});

function goldSpans(text: string, lines: readonly Span[], gold: SeedStatement): SpanStatement {
  const quote = gold.quote.map((words) => spanInLine(text, lines, gold.line, words));
  return { type: TYPE_OF_GOLD[gold.type], quote, speaker: [], cue: [], frame: [], addressee: [] };
}

function compareStatements({ text, gold }: Seed, answer: SeedAnswer): readonly SeedStatementResult[] {
  const words = wordSpans(text);
  const lines = lineSpans(text);
  const names = new Map(answer.sources.map(({ id, name }) => [id, name]));
  const { pairs } = pairStatements(
    answer.statements.map((statement) => withTokens(words, statement, statement)),
    gold.statements.map((statement) => withTokens(words, goldSpans(text, lines, statement), statement)),
  );
  const partners = new Map(pairs.filter(isFound).map((pair) => [pair.gold.own, pair.system.own]));
  return gold.statements.map((statement) => {
    const found = partners.get(statement) ?? null;
    const sourceName = names.get(found?.source ?? '') ?? null;
    return {
      gold: statement,
      found,
      sourceName,
      typeRight: found?.type === TYPE_OF_GOLD[statement.type],
      sourceRight: found !== null && isSourceRight(statement, found, sourceName),
    };
  });
}

function compareFindings({ text, gold }: Seed, answer: SeedAnswer): readonly SeedFindingResult[] {
  const lines = lineSpans(text);
  return gold.findings.map((expected) => {
    const place = spanInLine(text, lines, expected.line, expected.at);
    const found = answer.findings.find(
      ({ ruleId, span }) => ruleId === expected.rule && overlaps(span, place),
    );
    return { gold: expected, found: found ?? null };
  });
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

function unwantedWarnings({ text, gold }: Seed, answer: SeedAnswer): SeedResult['unwanted'] {
  const lines = lineSpans(text);
  return gold.mustNotWarn.flatMap((line) => {
    const place = lines[line - 1];
    if (place === undefined) return [];
    return answer.findings
      .filter((finding) => isWarning(finding) && overlaps(finding.span, place))
      .map((finding) => ({ line, finding }));
  });
}

const isCounted = ({ gold }: SeedStatementResult): boolean => gold.optional !== true;
const isOn = ({ gold }: SeedFindingResult): boolean => gold.severity !== 'off by default';

/** Compares statement by statement (paired one to one) and finding by finding. Pure. */
export function compareSeed(seed: Seed, answer: SeedAnswer): SeedResult {
  const statements = compareStatements(seed, answer);
  const findings = compareFindings(seed, answer);
  const unwanted = unwantedWarnings(seed, answer);
  const counted = statements.filter(isCounted);
  const expected = findings.filter(isOn);
  const counts = {
    statements: counted.length,
    statementsFound: counted.filter(({ found }) => found !== null).length,
    typesRight: counted.filter(({ typeRight }) => typeRight).length,
    sourcesRight: counted.filter(({ sourceRight }) => sourceRight).length,
    findings: expected.length,
    findingsFound: expected.filter(({ found }) => found !== null).length,
    unwantedWarnings: unwanted.length,
  };
  return { statements, findings, unwanted, counts };
}

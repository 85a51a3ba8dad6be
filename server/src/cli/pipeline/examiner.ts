/** Examines one article after the other: reads, analyses, fixes, and makes of it what the formats need. */

import type { Report } from '../../engine/report.js';
import { countFindings, isAtLeast } from '../../reporters/totals.js';
import type { Severity } from '../../rules/rule.js';
import type { Analyzers, ArticleSetup, ConfigChoice } from '../analyzers.js';
import { type Article, type Read, readBytes, toArticle } from '../articles.js';
import { deliverFixed, type Fixing, fixReport } from '../fix-article.js';
import { formatOf } from '../formats.js';
import { hashBytes } from '../hash.js';
import type { BaselineRequest, KnownFindings } from '../known-findings.js';
import type { Problem } from '../problem.js';
import { createReporters, type ReportersRequest } from '../reporters.js';
import type { Texts } from '../texts.js';
import { type Checked, failed, type Outcome, type Told } from './outcome.js';

/** What every thread of a run needs to know; plain data. */
export interface Examination extends ReportersRequest {
  /** Less severe findings are left out of the output. */
  readonly showFrom: Severity;
  /** True if standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly fixing: Fixing;
  readonly config: ConfigChoice;
  readonly baseline: BaselineRequest | null;
  /** True if outcomes are to name the bytes that they are of. */
  readonly namesContent: boolean;
}

/** What an examiner works with. */
export interface Tools {
  readonly examination: Examination;
  readonly analyzers: Analyzers;
  readonly known: KnownFindings;
  readonly texts: Texts;
}

export interface Examiner {
  /** Never throws: what goes wrong is told in the outcome. */
  examine(read: Read, content?: string | null): Promise<Outcome>;
  examineFile(path: string): Promise<Outcome>;
}

/** What is wrong with an input, to be told. */
export const problemTold = ({ kind, path, detail }: Problem, texts: Texts): Told => ({
  about: path,
  message: texts.problems[kind](detail),
});

const encodingTold = ({ path, notUtf8At }: Article, texts: Texts): readonly Told[] =>
  notUtf8At === null ? [] : [{ about: path, message: texts.readAsWindows1252(notUtf8At) }];

export function createExaminer({ examination, analyzers, known, texts }: Tools): Examiner {
  const { showFrom, fixing, isTerminal, namesContent } = examination;
  const reporters = createReporters(examination);

  const analyze = async (article: Article) => {
    const { path, text } = article;
    const { analyzer, path: configured, takeNeeded } = await analyzers.setupFor(path);
    const analyzeText = (content: string): Report =>
      analyzer.analyze(content, formatOf(path), configured ?? undefined);
    const found = analyzeText(text);
    const report = fixing === 'off' ? found : fixReport(found, analyzeText);
    return { report, takeNeeded };
  };

  const checkedOf = (article: Article, report: Report, takeNeeded: ArticleSetup['takeNeeded']): Checked => {
    const { path, text } = article;
    const { fresh, known: knownOnes, entries } = known.part(path, report);
    const findings = fresh.filter(({ severity }) => isAtLeast(severity, showFrom));
    const checked = { path, report, findings, known: knownOnes };
    return {
      fresh: countFindings(fresh),
      shown: countFindings(findings),
      statements: report.metrics.statements,
      attributed: report.metrics.attributed,
      isFixed: report.text !== text,
      parts: reporters.map((reporter) => reporter.part(checked)),
      baseline: entries,
      // Asked last: what is suppressed is found when the findings are read.
      suppressions: takeNeeded(),
    };
  };

  const outcomeOf = async (article: Article, content: string | null): Promise<Outcome> => {
    const { report, takeNeeded } = await analyze(article);
    const delivered = deliverFixed(article, report.text, fixing, isTerminal);
    if ('problem' in delivered) return failed(problemTold(delivered.problem, texts));
    const told = encodingTold(article, texts);
    return { ...delivered, told, checked: checkedOf(article, report, takeNeeded), content };
  };

  const examine = async (read: Read, content: string | null = null): Promise<Outcome> => {
    if ('problem' in read) return failed(problemTold(read.problem, texts));
    try {
      return await outcomeOf(read, content);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return failed(problemTold({ kind: 'internal', path: read.path, detail }, texts));
    }
  };

  return {
    examine,
    examineFile(path) {
      const bytes = readBytes(path);
      if ('problem' in bytes) return examine(bytes);
      return examine(toArticle(path, bytes), namesContent ? hashBytes(bytes) : null);
    },
  };
}

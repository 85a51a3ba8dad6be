/** What articles come to: the figures behind every format of the report on voices. */

import { addVoice, byWeight, type Passage, type Voice, voicesIn } from '../../engine/voices/voices.js';
import { createLineIndex, type LineIndex } from '../../text/line-index.js';
import type { CheckedArticle } from '../reporter.js';

/** A passage and its lines. */
export interface PlacedPassage extends Omit<Passage, 'span'> {
  /** Lines of its first and last word, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What one rule has found. Each line stands once, from 1, in order. */
export interface RuleFindings {
  readonly rule: string;
  readonly count: number;
  readonly lines: readonly number[];
}

/** What an article, or several, come to. */
export interface Figures {
  readonly articles: number;
  /** Words of headings and paragraphs, without markup, comments and source tags. */
  readonly words: number;
  readonly statements: number;
  readonly attributed: number;
  /** Those with most words first, those without a source last. */
  readonly voices: readonly Voice[];
  /** By the name of the rule; over several articles without lines. */
  readonly findings: readonly RuleFindings[];
}

/** The figures of one article, and who speaks where in it. */
export interface ArticleVoices extends Figures {
  readonly path: string;
  readonly passages: readonly PlacedPassage[];
}

function placed({ span, ...passage }: Passage, lines: LineIndex): PlacedPassage {
  const firstLine = lines.at(span.start).line + 1;
  return { ...passage, firstLine, lastLine: lines.at(span.end - 1).line + 1 };
}

function findingsOf({ findings }: CheckedArticle, lines: LineIndex): RuleFindings[] {
  const byRule = new Map<string, number[]>();
  for (const { ruleId, span } of findings) {
    const places = byRule.get(ruleId) ?? [];
    places.push(lines.at(span.start).line + 1);
    byRule.set(ruleId, places);
  }
  return [...byRule.keys()].sort().map((rule) => {
    const places = byRule.get(rule) ?? [];
    return { rule, count: places.length, lines: [...new Set(places)].sort((a, b) => a - b) };
  });
}

/** Who speaks how much in an article, and where. */
export function articleVoices(article: CheckedArticle): ArticleVoices {
  const { path, report } = article;
  const lines = createLineIndex(report.text);
  const { words, voices, passages } = voicesIn(report);
  return {
    path,
    articles: 1,
    words,
    statements: report.metrics.statements,
    attributed: report.metrics.attributed,
    voices,
    passages: passages.map((passage) => placed(passage, lines)),
    findings: findingsOf(article, lines),
  };
}

/** Adds up the figures of articles as they come; voices of the same name count as one. */
export interface FiguresSum {
  add(figures: Figures): void;
  total(): Figures;
}

/** A sum that is still nothing. */
export function createFiguresSum(): FiguresSum {
  const sums = { articles: 0, words: 0, statements: 0, attributed: 0 };
  const voices = new Map<string | null, Voice>();
  const counts = new Map<string, number>();
  return {
    add(figures) {
      sums.articles += figures.articles;
      sums.words += figures.words;
      sums.statements += figures.statements;
      sums.attributed += figures.attributed;
      for (const voice of figures.voices) addVoice(voices, voice.name, voice);
      for (const { rule, count } of figures.findings) counts.set(rule, (counts.get(rule) ?? 0) + count);
    },
    total: () => ({
      ...sums,
      voices: [...voices.values()].sort(byWeight),
      findings: [...counts.keys()].sort().map((rule) => ({ rule, count: counts.get(rule) ?? 0, lines: [] })),
    }),
  };
}

/** The words within statements. */
export const wordsSaid = ({ voices }: Pick<Figures, 'voices'>): number =>
  voices.reduce((sum, { words }) => sum + words, 0);

/** `share(1, 8)` is 0.125; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

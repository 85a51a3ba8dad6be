/** Who speaks how much in an article, and where: the figures behind every format of the report on voices. */

import type { Statement } from '../../analysis/model.js';
import type { Report } from '../../engine/report.js';
import { createLineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { TokenKind, tokenize } from '../../text/tokens.js';
import type { CheckedArticle } from '../reporter.js';

/** All that one source says; or, without a name, all statements whose source nobody knows. */
export interface Voice {
  readonly name: string | null;
  /** As the article gives it; empty if it gives none. */
  readonly role: string;
  readonly statements: number;
  /** Those of them whose source is named, or known by its role. */
  readonly attributed: number;
  /** Words within the statements; in a statement inside another they are the inner one's. */
  readonly words: number;
}

/** Words in a row of one voice, or of the article itself. */
export interface Passage {
  /** Index into the voices; null for what the article says itself. */
  readonly voice: number | null;
  /** True if the statement has a source that is named, or known by its role. */
  readonly isSourced: boolean;
  /** The number of words before it in the article. */
  readonly from: number;
  readonly words: number;
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
  readonly passages: readonly Passage[];
}

const MARKUP = /<\/?[a-z][^<>]*>/gi;
/** What stands in the place of a statement's index. */
const ITSELF = -1;
const NO_PROSE = -2;

const isSourced = ({ attribution }: Statement): boolean => attribution === 'named' || attribution === 'role';

/** How deep each statement is nested: 0 for one that is in no other. */
function depthsOf(statements: readonly Statement[]): ReadonlyMap<Statement, number> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depths = new Map<Statement, number>();
  for (const statement of statements) {
    let depth = 0;
    let { parent } = statement;
    while (parent !== undefined && depth < statements.length) {
      depth++;
      parent = byId.get(parent)?.parent;
    }
    depths.set(statement, depth);
  }
  return depths;
}

/** For every code unit of the text the index of the innermost statement that it stands in. */
function paint({ text, statements, tags, comments }: Report): Int32Array {
  const owners = new Int32Array(text.length).fill(ITSELF);
  const fill = ({ start, end }: Span, owner: number): void => void owners.fill(owner, start, end);
  const depths = depthsOf(statements);
  const outerFirst = statements
    .map((statement, index) => ({ statement, index, depth: depths.get(statement) ?? 0 }))
    .sort((a, b) => a.depth - b.depth);
  for (const { statement, index } of outerFirst) for (const span of statement.quote) fill(span, index);
  for (const { span } of [...tags, ...comments]) fill(span, NO_PROSE);
  for (const { index, 0: markup } of text.matchAll(MARKUP))
    fill({ start: index, end: index + markup.length }, NO_PROSE);
  return owners;
}

interface Word {
  readonly offset: number;
  readonly owner: number;
}

function wordsOf(report: Report): Word[] {
  const owners = paint(report);
  return report.paragraphs.flatMap(({ span }) => {
    const { starts, kinds } = tokenize(report.text.slice(span.start, span.end), () => false);
    return starts
      .filter((_start, index) => kinds[index] === TokenKind.word)
      .map((start) => ({ offset: span.start + start, owner: owners[span.start + start] ?? ITSELF }))
      .filter(({ owner }) => owner !== NO_PROSE);
  });
}

/** Most words first; who has no name comes last. */
const byWeight = (a: Voice, b: Voice): number =>
  Number(a.name === null) - Number(b.name === null) ||
  b.words - a.words ||
  b.statements - a.statements ||
  (a.name ?? '').localeCompare(b.name ?? '', 'de');

function addTo<Key>(voices: Map<Key, Voice>, key: Key, { name, role, ...more }: Voice): void {
  const known = voices.get(key);
  voices.set(key, {
    name,
    role: known?.role || role,
    statements: (known?.statements ?? 0) + more.statements,
    attributed: (known?.attributed ?? 0) + more.attributed,
    words: (known?.words ?? 0) + more.words,
  });
}

/** The voices by the ids of their sources, in the order of the report. */
function voicesOf(
  { statements, sources }: Report,
  words: readonly Word[],
): ReadonlyMap<string | null, Voice> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counts = new Map<number, number>();
  for (const { owner } of words) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const voices = new Map<string | null, Voice>();
  statements.forEach((statement, index) => {
    const source = statement.source === null ? undefined : byId.get(statement.source);
    addTo(voices, statement.source, {
      name: source?.name ?? null,
      role: source?.role ?? '',
      statements: 1,
      attributed: Number(isSourced(statement)),
      words: counts.get(index) ?? 0,
    });
  });
  return new Map([...voices].sort(([, a], [, b]) => byWeight(a, b)));
}

function passagesOf(
  { text, statements }: Report,
  words: readonly Word[],
  ids: readonly (string | null)[],
): Passage[] {
  const lines = createLineIndex(text);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const passages: Passage[] = [];
  words.forEach(({ offset, owner }, from) => {
    const statement = statements[owner];
    const voice = statement === undefined ? null : (indices.get(statement.source) ?? null);
    const sourced = statement !== undefined && isSourced(statement);
    const line = lines.at(offset).line + 1;
    const last = passages.at(-1);
    if (last !== undefined && last.voice === voice && last.isSourced === sourced)
      passages[passages.length - 1] = { ...last, words: last.words + 1, lastLine: line };
    else passages.push({ voice, isSourced: sourced, from, words: 1, firstLine: line, lastLine: line });
  });
  return passages;
}

function findingsOf({ report, findings }: CheckedArticle): RuleFindings[] {
  const lines = createLineIndex(report.text);
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
  const words = wordsOf(report);
  const voices = voicesOf(report, words);
  return {
    path,
    articles: 1,
    words: words.length,
    statements: report.metrics.statements,
    attributed: report.metrics.attributed,
    voices: [...voices.values()],
    passages: passagesOf(report, words, [...voices.keys()]),
    findings: findingsOf(article),
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
      for (const voice of figures.voices) addTo(voices, voice.name, voice);
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

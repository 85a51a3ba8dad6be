/** Scores tokens and sentences against the annotated articles: `npx tsx eval/text.ts [FILE]`. */

import { pathToFileURL } from 'node:url';
import { plainText } from '../server/src/documents/plain.js';
import { germanSentenceKnowledge, isGermanAbbreviation } from '../server/src/lexicon/abbreviations.js';
import { splitSentences } from '../server/src/text/sentences.js';
import { type Tokens, tokenize } from '../server/src/text/tokens.js';
import { type Article, type Range, readArticles, sharedFile } from './articles.js';

/** Spans found, spans wanted, and how many are both. */
export interface SpanCounts {
  readonly found: number;
  readonly gold: number;
  readonly hits: number;
}

/**
 * The counts of a file. A token or a sentence is a hit if both its ends are those of the gold, so that one wrong
 * boundary costs two sentences; `sentenceEnds` counts the boundaries themselves.
 */
export interface TextMeasure {
  readonly tokens: SpanCounts;
  readonly sentences: SpanCounts;
  readonly sentenceEnds: SpanCounts;
}

/** Spans of a text by offsets. */
export interface TextSpans {
  readonly tokens: readonly Range[];
  readonly sentences: readonly Range[];
}

const NOTHING: SpanCounts = { found: 0, gold: 0, hits: 0 };

const tokenRanges = (tokens: Tokens, by: number): Range[] =>
  Array.from({ length: tokens.length }, (_, i) => [(tokens.starts[i] ?? 0) + by, (tokens.ends[i] ?? 0) + by]);

function sentenceRanges(tokens: Tokens, firsts: readonly number[], by: number): Range[] {
  return Array.from(firsts, (first, i) => {
    const last = (firsts[i + 1] ?? tokens.length) - 1;
    return [(tokens.starts[first] ?? 0) + by, (tokens.ends[last] ?? 0) + by];
  });
}

/** What Wortlaut makes of a text. */
export function readSpans(text: string): TextSpans {
  const paragraphs = plainText
    .createReader()(text)
    .paragraphs.map((paragraph) => {
      const tokens = tokenize(paragraph.text, isGermanAbbreviation);
      const { firsts } = splitSentences(tokens, germanSentenceKnowledge);
      const by = paragraph.span.start;
      return { tokens: tokenRanges(tokens, by), sentences: sentenceRanges(tokens, firsts, by) };
    });
  return {
    tokens: paragraphs.flatMap((paragraph) => paragraph.tokens),
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences),
  };
}

/** The gold's sentences by offsets. */
export const goldSentences = ({ tokens, sentences }: Article): Range[] =>
  sentences.map(([first, last]) => [tokens[first]?.[0] ?? 0, tokens[last - 1]?.[1] ?? 0]);

const endOf = ([, end]: Range): number => end;

function count<T>(found: readonly T[], gold: readonly T[]): SpanCounts {
  const wanted = new Set(gold.map(String));
  const hits = found.filter((item) => wanted.has(String(item))).length;
  return { found: found.length, gold: gold.length, hits };
}

const sum = (a: SpanCounts, b: SpanCounts): SpanCounts => ({
  found: a.found + b.found,
  gold: a.gold + b.gold,
  hits: a.hits + b.hits,
});

/** Scores the text layer on articles. */
export function measureText(articles: readonly Article[]): TextMeasure {
  let measure: TextMeasure = { tokens: NOTHING, sentences: NOTHING, sentenceEnds: NOTHING };
  for (const article of articles) {
    const { tokens, sentences } = readSpans(article.text);
    const gold = goldSentences(article);
    measure = {
      tokens: sum(measure.tokens, count(tokens, article.tokens)),
      sentences: sum(measure.sentences, count(sentences, gold)),
      sentenceEnds: sum(measure.sentenceEnds, count(sentences.map(endOf), gold.map(endOf))),
    };
  }
  return measure;
}

/** Precision, recall and F1 in per cent; 0 where there is nothing to divide by. */
export function percentages({ found, gold, hits }: SpanCounts): {
  precision: number;
  recall: number;
  f1: number;
} {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return { precision: share(hits, found), recall: share(hits, gold), f1: share(2 * hits, found + gold) };
}

function row(name: string, counts: SpanCounts): string {
  const { precision, recall, f1 } = percentages(counts);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(2).padStart(11));
  return `${name.padEnd(15)}${figures.join('')}${String(counts.gold).padStart(11)}`;
}

/** The measure as a table for a terminal. */
export function textTable({ tokens, sentences, sentenceEnds }: TextMeasure): string {
  const head = ['precision', 'recall', 'F1', 'gold'].map((name) => name.padStart(11)).join('');
  return [
    `${' '.repeat(15)}${head}`,
    row('tokens', tokens),
    row('sentences', sentences),
    row('sentence ends', sentenceEnds),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? sharedFile('data/wikinews/dev.ndjson');
  console.log(file === null ? 'skipped: no ../shared' : textTable(measureText(readArticles(file))));
}

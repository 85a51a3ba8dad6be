/** Writes what the analysis finds as lines, so that a table of sentences can be read and compared. */

import assert from 'node:assert/strict';
import type { Clause } from '../../src/analysis/clauses.js';
import { type Grammar, grammarOf } from '../../src/analysis/grammar.js';
import { scanParagraph } from '../../src/analysis/local.js';
import type { Source, Statement } from '../../src/analysis/model.js';
import { pairQuotations } from '../../src/analysis/quotations.js';
import { read } from '../../src/analysis/read.js';
import { type Reading, spanOf, surfaceAt, type TokenRange } from '../../src/analysis/reading.js';
import { createAnalyzer, type Report } from '../../src/index.js';
import { germanSentenceKnowledge } from '../../src/lexicon/abbreviations.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { type Span, sliceSpan } from '../../src/text/span.js';

const analyzer = createAnalyzer();
const vocabulary = createVocabulary();

/** Pieces of one part, with „ + “ between them; „-“ for none. */
const pieces = (text: string, spans: readonly Span[]): string =>
  spans.length === 0 ? '-' : spans.map((span) => sliceSpan(text, span)).join(' + ');

function describeStatement(
  report: Report,
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
): string {
  const { text, statements } = report;
  const { type, quote, cue, frame, speaker, addressee, attribution, source, parent } = statement;
  const name = source === null ? '' : ` ${sources.get(source)?.name}`;
  const outer = parent === undefined ? '' : ` in ${statements.findIndex(({ id }) => id === parent) + 1}`;
  const parts = [quote, cue, frame, speaker, addressee].map((spans) => pieces(text, spans));
  return [type + outer, ...parts, attribution + name].join(' | ');
}

/**
 * The statements of a text, a line each: `type | quote | cue | frame | speaker | addressee | attribution source`.
 * A nested one has the number of its parent behind its type, counted from 1: `direct in 1`.
 */
export function statementLines(text: string): string[] {
  const report = analyzer.analyze(text);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return report.statements.map((statement) => describeStatement(report, statement, sources));
}

/** Who makes the statements of a text, a line each: `speaker | attribution source`. */
export function sourceLines(text: string): string[] {
  const report = analyzer.analyze(text);
  const names = new Map(report.sources.map(({ id, name }) => [id, name]));
  return report.statements.map(
    ({ speaker, attribution, source }) =>
      `${pieces(text, speaker)} | ${attribution} ${source === null ? '-' : names.get(source)}`,
  );
}

/** A paragraph that has no neighbours, as the grammar reads it. */
export function readingOf(text: string): Reading {
  const { tokens } = scanParagraph(text);
  const paired = pairQuotations(tokens, { entersOpen: false, leavesOpen: false });
  return read(tokens, paired, vocabulary, germanSentenceKnowledge);
}

/** The grammar of the first period of a text. */
export function grammarOfFirst(text: string): Grammar {
  const reading = readingOf(text);
  return grammarOf(reading, reading.periods[0] ?? { first: 0, last: 0 }, vocabulary);
}

/** The words under a range of tokens. */
export const wordsOf = (reading: Reading, { first, last }: TokenRange): string =>
  last > first ? sliceSpan(reading.text, spanOf(reading, first, last)) : '';

function clauseText({ reading, segments }: Grammar, clause: Clause): string {
  return clause.segments.map((s) => wordsOf(reading, segments[s] ?? { first: 0, last: 0 })).join(' + ');
}

/** The clauses of a sentence, a line each: `kind mood finite | segments`; „-“ for no finite verb. */
export function clauseLines(text: string): string[] {
  const grammar = grammarOfFirst(text);
  return grammar.clauses.map((clause) => {
    const finite = clause.finite < 0 ? '-' : surfaceAt(grammar.reading, clause.finite);
    return `${clause.kind} ${clause.mood} ${finite} | ${clauseText(grammar, clause)}`;
  });
}

/** A test for each row of a table: a text, and the lines that `linesOf` must write of it. */
export function itReads(
  linesOf: (text: string) => readonly string[],
  table: readonly (readonly [text: string, lines: readonly string[]])[],
): void {
  for (const [text, lines] of table)
    it(text.replaceAll('\n\n', ' ¶ '), () => {
      assert.deepEqual(linesOf(text), lines);
    });
}

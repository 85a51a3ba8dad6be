import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeParagraph, type LocalStatement, scanParagraph } from '../../src/analysis/local.js';
import type { Statement } from '../../src/analysis/model.js';
import { toAnnotation } from '../../src/exports/json.js';
import { createAnalyzer, type Report } from '../../src/index.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { containsSpan, type Span, shiftSpan } from '../../src/text/span.js';
import { articles } from '../engine/articles.js';

const analyzer = createAnalyzer();
const vocabulary = createVocabulary();
const SEED = 20_260_302;

/** The spans of a statement that stand where it is made; a speaker may stand in another paragraph. */
const ownSpans = ({ quote, cue, frame, addressee }: Statement): Span[] => [
  ...quote,
  ...cue,
  ...frame,
  ...addressee,
];

const allSpans = ({ statements, sources, findings, sentences, quotations, tags }: Report): Span[] => [
  ...statements.flatMap((s) => [
    ...ownSpans(s),
    ...s.speaker,
    ...s.evidence.flatMap(({ span }) => span ?? []),
  ]),
  ...sources.flatMap(({ mentions }) => mentions),
  ...findings.flatMap(({ span, fixes }) => [span, ...fixes.flatMap(({ edits }) => edits.map((e) => e.span))]),
  ...sentences,
  ...quotations.flatMap(({ span, open, close }) => [span, open, close]),
  ...tags.map(({ span }) => span),
];

function assertSpansFit(report: Report): void {
  const whole = { start: 0, end: report.text.length };
  const wrong = allSpans(report).filter((span) => span.start > span.end || !containsSpan(whole, span));
  assert.deepEqual(wrong, []);
}

/** A quote may run over paragraphs; all else lies in the paragraph in which the statement begins, or ends. */
function assertSpansLocal({ statements, paragraphs }: Report): void {
  const wrong = statements.filter((statement) =>
    ownSpans(statement).some((span) => !paragraphs.some((p) => containsSpan(p.span, span))),
  );
  assert.deepEqual(wrong, []);
}

const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every((i) => outer.some((o) => containsSpan(o, i)));

function assertWellNested({ statements }: Report): void {
  const byId = new Map(statements.map((s) => [s.id, s]));
  assert.equal(byId.size, statements.length);
  const wrong = statements.filter((s) => {
    const parent = s.parent === undefined ? s : byId.get(s.parent);
    return parent === undefined || !holds(parent.quote, s.quote);
  });
  assert.deepEqual(wrong, []);
}

function assertSourcesListed({ statements, sources }: Report): void {
  const listed = new Set(sources.map(({ id }) => id));
  assert.deepEqual(
    statements.filter(({ source }) => source !== null && !listed.has(source)),
    [],
  );
}

function assertAnnotated(report: Report): void {
  const { statements, sources } = toAnnotation({ path: 'a.txt', report, findings: report.findings });
  const spans = [
    ...statements.flatMap((s) => [...s.quote, ...s.cue, ...s.frame, ...s.speaker, ...s.addressee]),
    ...sources.flatMap(({ mentions }) => mentions),
  ];
  assert.deepEqual(
    spans.filter(({ start, end, text }) => text === '' || report.text.slice(start, end) !== text),
    [],
  );
}

function assertSound(text: string): void {
  const report = analyzer.analyze(text);
  assertSpansFit(report);
  assertSpansLocal(report);
  assertWellNested(report);
  assertSourcesListed(report);
  assertAnnotated(report);
}

const SWAPS: readonly (readonly [string, string])[] = [
  ['“', '„'],
  ['„', '“'],
  ['“', '"'],
  ['„', '»'],
  [',', ''],
  ['.', ':'],
  ['.', ''],
  ['\n\n', ' '],
  ['\n\n', '\n'],
  ['. ', '.\n\n'],
  [' ', '  '],
  ['e', 'e\u0301'],
  ['\n', '\r\n'],
];

const fixture = fc.constantFrom(...articles);
const swaps = fc.array(fc.constantFrom(...SWAPS), { maxLength: 3 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const swapped = (text: string, list: readonly (readonly [string, string])[]): string =>
  list.reduce((current, [from, to]) => current.replaceAll(from, to), text);

/** The text between two places, each a share of its length. */
function cut(text: string, a: number, b: number): string {
  const [from, to] = [Math.floor(Math.min(a, b) * text.length), Math.floor(Math.max(a, b) * text.length)];
  return text.slice(from, to);
}

const WORDS = [
  ...['„', '“', '‚', '‘', '"', '»', '«', '(', ')', '[', ']', ',', '.', ':', ';', '–', '!', '?', '\n', '\n\n'],
  ...[
    'sagte',
    'habe',
    'sei',
    'soll',
    'dass',
    'ob',
    'wie',
    'und',
    'der',
    'die',
    'sich',
    'zu',
    'laut',
    'nach',
    'so',
  ],
  ...[
    'zufolge',
    'er',
    'sie',
    'es',
    'hieß',
    'Demnach',
    'Angaben',
    'Anna',
    'Berg',
    'Frau',
    'Polizei',
    'Experten',
  ],
  ...[
    '[Quelle: Berg]',
    'teilte',
    'mit',
    'nannte',
    'als',
    'mitgeteilt',
    'worden',
    '3.',
    'Dr.',
    '\u{1F600}',
    '\uD800',
  ],
];

describe('the analysis of any text', () => {
  it('is sound for words in any order', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, assertSound), { numRuns: 400, seed: SEED });
  });

  it('is sound for any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), assertSound), {
      numRuns: 200,
      seed: SEED,
    });
  });

  it('is sound for pieces of articles with other marks', () => {
    const text = fc
      .tuple(fixture, fixture, share, share, swaps)
      .map(([one, other, a, b, list]) => swapped(cut(one, a, b) + cut(other, b, 1), list));
    fc.assert(fc.property(text, assertSound), { numRuns: 150, seed: SEED });
  });
});

/** A statement's own parts, as offsets in the text. */
const placed = (statement: LocalStatement | Statement, at: number) => ({
  type: statement.type,
  quote: statement.quote.map((span) => shiftSpan(span, at)),
  cue: statement.cue.map((span) => shiftSpan(span, at)),
  frame: statement.frame.map((span) => shiftSpan(span, at)),
  addressee: statement.addressee.map((span) => shiftSpan(span, at)),
});

describe('the statements of a paragraph', () => {
  for (const [index, text] of articles.entries())
    it(`are the same alone and in article ${index + 1}`, () => {
      const { paragraphs, statements } = analyzer.analyze(text);
      const alone = paragraphs.flatMap(({ span }) => {
        const paragraph = text.slice(span.start, span.end);
        const local = analyzeParagraph(
          scanParagraph(paragraph),
          { entersOpen: false, leavesOpen: false },
          vocabulary,
        );
        return local.statements.map((statement) => placed(statement, span.start));
      });
      assert.deepEqual(
        statements.map((statement) => placed(statement, 0)),
        alone,
      );
    });
});

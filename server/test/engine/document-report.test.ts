import assert from 'node:assert/strict';
import { createAnalyzer, type Report } from '../../src/index.js';
import { articleText } from './articles.js';

const analyzer = createAnalyzer();

describe('the lists of a report', () => {
  it('are built once', () => {
    const report = analyzer.analyze(articleText('sample/stadtwerke.txt'));
    const read = ({ statements, sources, findings, metrics }: Report) => [
      statements,
      sources,
      findings,
      metrics,
    ];
    const first = read(report);
    assert.deepEqual(
      read(report).map((list, i) => list === first[i]),
      [true, true, true, true],
    );
  });

  it('are all in its JSON', () => {
    const report = analyzer.analyze(articleText('sample/stadtwerke.txt'));
    const { text, comments, paragraphs, sentences, quotations, statements, sources } = report;
    const { tags, findings, suppressed, metrics } = report;
    const texts = { text, comments, paragraphs, sentences, quotations, statements, sources };
    assert.deepEqual(JSON.parse(JSON.stringify(report)), {
      ...texts,
      tags,
      findings,
      suppressed,
      metrics,
    });
  });

  it('are those of the whole text', () => {
    const text = 'Der Weg ist zu.\n\n„Ja“, sagte Anna Berg. Sie ging.';
    const { sources, statements, quotations, sentences, paragraphs, metrics } = analyzer.analyze(text);
    assert.deepEqual(
      { sources, statements, quotations, sentences, paragraphs, metrics },
      {
        sources: [
          {
            id: 'q1',
            name: 'Anna Berg',
            kind: 'person',
            gender: 'female',
            mentions: [{ start: 29, end: 38 }],
          },
        ],
        statements: [
          {
            id: 's1',
            type: 'direct',
            medium: 'speech',
            quote: [{ start: 17, end: 21 }],
            cue: [{ start: 23, end: 28 }],
            frame: [{ start: 21, end: 38 }],
            speaker: [{ start: 29, end: 38 }],
            addressee: [],
            source: 'q1',
            attribution: 'named',
            confidence: 0.95,
            evidence: [
              { kind: 'quotation-marks' },
              { kind: 'cue-verb', detail: 'sagen', span: { start: 23, end: 28 } },
              { kind: 'source-full-name', detail: 'Anna Berg' },
            ],
          },
        ],
        quotations: [
          {
            span: { start: 17, end: 21 },
            open: { start: 17, end: 18 },
            close: { start: 20, end: 21 },
            depth: 0,
            continues: false,
          },
        ],
        sentences: [
          { start: 0, end: 15 },
          { start: 17, end: 39 },
          { start: 40, end: 49 },
        ],
        paragraphs: [
          { span: { start: 0, end: 15 }, kind: 'body' },
          { span: { start: 17, end: 49 }, kind: 'body' },
        ],
        metrics: { words: 10, statements: 1, attributed: 1, coverage: 1 },
      },
    );
  });

  it('are empty for an empty text', () => {
    const { text, sources, statements, quotations, sentences, paragraphs, metrics, findings, tags } =
      analyzer.analyze('');
    assert.deepEqual(
      { text, sources, statements, quotations, sentences, paragraphs, metrics, findings, tags },
      {
        text: '',
        sources: [],
        statements: [],
        quotations: [],
        sentences: [],
        paragraphs: [],
        metrics: { words: 0, statements: 0, attributed: 0, coverage: 1 },
        findings: [],
        tags: [],
      },
    );
  });
});

import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { mentionAt, mentionsOf, wholeMention } from '../../src/lsp/source-mentions.js';
import { sliceSpan } from '../../src/text/span.js';

const analyzer = createAnalyzer();

/** The mentions of every source of a text, in words, with the kind of each. */
function mentions(text: string, format: 'plain' | 'markdown' = 'plain'): Record<string, string[]> {
  const report = analyzer.analyze(text, format);
  return Object.fromEntries(
    report.sources.map((source) => [
      source.name,
      mentionsOf(report, source).map(
        (mention) => `${mention.kind}: ${sliceSpan(text, wholeMention(mention))}`,
      ),
    ]),
  );
}

describe('source mentions', () => {
  it('are names in full, surnames, pronouns and roles', () => {
    assert.deepEqual(
      mentions(
        'Dorothea Kessler warnte vor der Brücke. Sie sagte, Kesslers Plan sei gut. Dorothea Kesslers Rat half.',
      ),
      {
        'Dorothea Kessler': [
          'name: Dorothea Kessler',
          'other: Sie',
          'surname: Kesslers',
          'name: Dorothea Kesslers',
        ],
      },
    );
  });

  it('are no parts of other words', () => {
    assert.deepEqual(
      mentions('Jan Prill sagte, der Prillsche Hof und Meyer-Prill seien Prill-Land. „Ja“, so Prill.'),
      {
        'Jan Prill': ['name: Jan Prill', 'surname: Prill'],
      },
    );
  });

  it('are no others of the same surname', () => {
    assert.deepEqual(mentions('Jan Prill sagte, Anna Prill komme. Prill sagte, sie sei krank.'), {
      'Jan Prill': ['name: Jan Prill', 'surname: Prill'],
    });
  });

  it('stand in prose and in tags, not in code', () => {
    assert.deepEqual(
      mentions('`Jan Prill` sagte nichts.\n\nJan Prill sagte, er komme. [Quelle: Jan Prill]', 'markdown'),
      {
        'Jan Prill': ['name: Jan Prill', 'name: Jan Prill'],
      },
    );
  });

  it('are found from any place in them', () => {
    const text = 'Jan Prill sagte, er komme. „Ja“, sagte er. Prills Hut.';
    const report = analyzer.analyze(text);
    const found = [...text].map((_, offset) => mentionAt(report, offset)?.mention.kind[0] ?? '.').join('');
    assert.equal(found, 'nnnnnnnnnn.............................ooo.sssssss....');
  });
});

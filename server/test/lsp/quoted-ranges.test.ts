import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { quotedRangesOf } from '../../src/lsp/quoted-ranges.js';
import { quotedRangesRequest } from '../../src/protocol.js';
import { articleOf, wordsIn } from './real-article.js';
import { serve } from './serve.js';
import { uri } from './stage.js';

/** Words, type and source of each piece. */
function pieces(text: string): unknown[] {
  const document = articleOf(text);
  return quotedRangesOf(document).ranges.map(({ range, type, source }) => [
    wordsIn(document, range),
    type,
    source,
  ]);
}

describe('quoted ranges', () => {
  it('are the pieces of statements with type and source', () => {
    assert.deepEqual(
      pieces('„Die Brücke“, sagte Ilse Brandt, „ist alt.“ Die Stadt, so Brandt, habe kein Geld.'),
      [
        ['„Die Brücke“', 'direct', 'Ilse Brandt'],
        ['„ist alt.“', 'direct', 'Ilse Brandt'],
        ['Die Stadt', 'indirect', 'Ilse Brandt'],
        ['habe kein Geld', 'indirect', 'Ilse Brandt'],
      ],
    );
  });

  it('hold quotations that are no statement, or stand within one', () => {
    assert.deepEqual(pieces('Der Roman „Die Brücke“ liegt aus. „Ich las ‚Die Furt‘ oft“, sagte sie.'), [
      ['„Die Brücke“', 'quotation', null],
      ['„Ich las ‚Die Furt‘ oft“', 'direct', null],
      ['‚Die Furt‘', 'quotation', null],
    ]);
  });

  it('are told to whoever asks, for articles only', async () => {
    const { talk } = serve(() => createAnalyzer(), uri);
    await talk.initialize({});
    assert.equal(await talk.ask(quotedRangesRequest), null);
    await talk.open('„Ja.“');
    assert.deepEqual(await talk.ask(quotedRangesRequest), {
      version: 1,
      ranges: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
          type: 'direct',
          source: null,
        },
      ],
    });
  });
});

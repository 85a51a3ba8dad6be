import assert from 'node:assert/strict';
import { highlightsAt } from '../../src/lsp/highlight.js';
import { referencesAt } from '../../src/lsp/references.js';
import { withCursor, wordsIn } from './real-article.js';

const marked = 'Jan Pr|ill sagte, er komme. „Ja“, sagte er. Prills Hut blieb.';

describe('references and highlights', () => {
  it('are all mentions of a source', () => {
    const { document, offset } = withCursor(marked);
    assert.deepEqual(
      referencesAt(document, offset).map(({ range }) => wordsIn(document, range)),
      ['Jan Prill', 'er', 'Prills'],
    );
  });

  it('tell names from what only means them', () => {
    const { document, offset } = withCursor(marked);
    assert.deepEqual(
      highlightsAt(document, offset).map(({ range, kind }) => [wordsIn(document, range), kind]),
      [
        ['Jan Prill', 1],
        ['er', 2],
        ['Prills', 1],
      ],
    );
  });

  it('are none elsewhere', () => {
    const { document, offset } = withCursor('Es reg|nete. Jan Prill sagte, er komme.');
    assert.deepEqual([referencesAt(document, offset), highlightsAt(document, offset)], [[], []]);
  });
});

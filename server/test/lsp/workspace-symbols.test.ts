import assert from 'node:assert/strict';
import { sourcesMatching } from '../../src/lsp/workspace-symbols.js';
import { articleOf } from './real-article.js';
import { uri } from './stage.js';

const article = articleOf('Dorothea Kessler sagte, sie gehe. Jan Prill sagte, er bleibe.');

describe('workspace symbols', () => {
  it('are the sources that the query means', () => {
    assert.deepEqual(sourcesMatching(article, 'dkes'), [
      {
        name: 'Dorothea Kessler',
        kind: 19,
        location: {
          uri,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 16 } },
        },
        containerName: 'bruecke.artikel',
      },
    ]);
  });

  it('are all sources without a query', () => {
    assert.deepEqual(
      sourcesMatching(article, '').map(({ name }) => name),
      ['Dorothea Kessler', 'Jan Prill'],
    );
  });
});

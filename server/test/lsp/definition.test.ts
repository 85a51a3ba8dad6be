import assert from 'node:assert/strict';
import { definitionAt } from '../../src/lsp/definition.js';
import { withCursor, wordsIn } from './real-article.js';
import { uri } from './stage.js';

function definition(marked: string): { words: string; offset: number } | null {
  const { document, offset } = withCursor(marked);
  const found = definitionAt(document, offset);
  if (found === null) return null;
  assert.equal(found.uri, uri);
  return { words: wordsIn(document, found.range), offset: document.positions.offsetAt(found.range.start) };
}

describe('definition', () => {
  it('leads from a pronoun, a surname and a statement to the full name', () => {
    const expected = { words: 'Jan Prill', offset: 10 };
    assert.deepEqual(definition('Der Wirt, Jan Prill, kam. „Ja“, sagte |er.'), expected);
    assert.deepEqual(definition('Der Wirt, Jan Prill, kam. Prill|s Hut blieb. Er sagte, er gehe.'), expected);
    assert.deepEqual(definition('Der Wirt, Jan Prill, kam. „J|a“, sagte er.'), expected);
  });

  it('leads to the first mention of who has no name', () => {
    assert.deepEqual(definition('Die Polizei sagte, es sei ruhig. „Ja“, sagte die P|olizei.'), {
      words: 'Polizei',
      offset: 4,
    });
  });

  it('leads nowhere where nobody is meant', () => {
    assert.equal(definition('Es reg|nete. Jan Prill sagte, er komme.'), null);
  });
});

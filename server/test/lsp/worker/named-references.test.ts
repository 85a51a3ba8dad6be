import assert from 'node:assert/strict';
import { characterEntities } from 'character-entities';
import { decodeNamedCharacterReference } from '../../../src/lsp/worker/named-references.js';

describe('named-references', () => {
  it('knows every name of HTML', () => {
    const names = Object.keys(characterEntities);
    assert.ok(names.length > 2000);
    assert.deepEqual(
      Object.fromEntries(names.map((name) => [name, decodeNamedCharacterReference(name)])),
      characterEntities,
    );
  });

  it('knows no others', () => {
    for (const name of ['nonsense', 'ampersand', 'Auml1', '', 'x;'])
      assert.equal(decodeNamedCharacterReference(name), false, name);
  });
});

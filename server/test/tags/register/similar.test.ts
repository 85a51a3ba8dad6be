import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, mostSimilar } from '../../../src/tags/register/similar.js';

const NAMES = ['Dorothea Kessler', 'Kessler', 'Institut für Gewässerkunde', 'IGK', 'Berg'];

const MEANT: Readonly<Record<string, string | null>> = {
  Kesler: 'Kessler',
  'Dorotea Kesler': 'Dorothea Kessler',
  'Institut für Gewaesserkunde': 'Institut für Gewässerkunde',
  Bergs: 'Berg',
  IGL: null,
  'Anna Kessler': null,
  Roth: null,
  '': null,
};

describe('mostSimilar', () => {
  for (const [name, meant] of Object.entries(MEANT))
    it(`takes „${name}“ for ${meant ?? 'nobody'}`, () => {
      assert.equal(mostSimilar(name, NAMES), meant);
    });

  it('prefers the nearer one, then the earlier one', () => {
    assert.deepEqual(
      [mostSimilar('Kesslar', ['Kessberg', 'Kessler', 'Kesslau']), mostSimilar('Hanna', ['Hanno', 'Hanne'])],
      ['Kessler', 'Hanno'],
    );
  });

  it('compares no novels', () => {
    assert.equal(mostSimilar('a'.repeat(100_000), ['a'.repeat(99_999)]), null);
  });
});

describe('editDistance', () => {
  it('is a distance', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'ß') });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        assert.equal(editDistance(a, b) === 0, a === b);
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.ok(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('counts slips', () => {
    assert.deepEqual(
      [editDistance('Kesler', 'Kessler'), editDistance('Roth', 'Rothe'), editDistance('', 'ab')],
      [1, 1, 2],
    );
  });
});

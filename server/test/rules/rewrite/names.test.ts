import assert from 'node:assert/strict';
import type { SourceFacts } from '../../../src/analysis/resolve.js';
import { dativeName, nominativeName } from '../../../src/rules/rewrite/names.js';

const source = (parts: Partial<SourceFacts>): SourceFacts => ({
  key: 'k',
  name: 'Anna Berg',
  kind: 'organisation',
  role: '',
  gender: null,
  plural: false,
  ...parts,
});

describe('the cases of a name', () => {
  it('have a dative where there is an article', () => {
    assert.deepEqual(
      ['Anna Berg', 'die Stadt', 'das britische Ministerium', 'ein Sprecher', 'Polizei'].map(dativeName),
      ['Anna Berg', 'der Stadt', 'dem britischen Ministerium', 'einem Sprecher', 'Polizei'],
    );
  });

  it('have a nominative with an article for bodies whose gender is known', () => {
    assert.deepEqual(
      [
        source({ kind: 'person', gender: 'female' }),
        source({ name: 'Die Stadt' }),
        source({ name: 'britischen Ministerium', gender: 'neuter' }),
        source({ name: 'Stadtwerke', plural: true }),
        source({ name: 'Nordsee AG' }),
      ].map(nominativeName),
      ['Anna Berg', 'die Stadt', 'das britische Ministerium', 'die Stadtwerke', 'Nordsee AG'],
    );
  });
});

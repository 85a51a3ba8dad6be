import assert from 'node:assert/strict';
import { isPartOfName, nameKey, sameName } from '../../../src/tags/register/names.js';

const SAME: readonly (readonly [string, string])[] = [
  ['Dorothea Kessler', 'Dorothea Kessler'],
  ['Kessler', 'Dorothea Kessler'],
  ['Kesslers', 'Dorothea Kessler'],
  ['Frau Dr. Kessler', 'Dorothea Kessler'],
  ['D. Kessler', 'Dorothea Kessler'],
  ['dorothea  KESSLER', 'Dorothea Kessler'],
  ['Dorothea Maria Kessler', 'Dorothea Kessler'],
  ['Maria Kessler', 'Dorothea Maria Kessler'],
  ['die Polizei', 'Polizei'],
  ['Ju\u0308rgen', 'Jürgen'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['Anna Kessler', 'Dorothea Kessler'],
  ['A. Kessler', 'Dorothea Kessler'],
  ['Dorothea Kesler', 'Dorothea Kessler'],
  ['Dorothea', 'Dorothea Kessler'],
  ['Polizei', 'Polizei Grünthal'],
];

describe('names', () => {
  for (const [a, b] of SAME)
    it(`${a} can be ${b}`, () => {
      assert.deepEqual([sameName(a, b), sameName(b, a)], [true, true]);
    });

  for (const [a, b] of OTHERS)
    it(`${a} is not ${b}`, () => {
      assert.deepEqual([sameName(a, b), sameName(b, a)], [false, false]);
    });

  it('have one key for all spellings, and always one', () => {
    assert.deepEqual(['Frau Dr. Ida  Roth', 'Lena K.', 'Lena K', 'Dr.', 'die'].map(nameKey), [
      'ida roth',
      'lena k',
      'lena k',
      'dr',
      'die',
    ]);
  });

  it('are part of longer ones', () => {
    assert.deepEqual(
      [
        isPartOfName('Polizei Grünthal', 'die Polizei'),
        isPartOfName('Polizei Grünthal', 'Feuerwehr Grünthal'),
      ],
      [true, false],
    );
  });
});

import assert from 'node:assert/strict';
import { createDirectory } from '../../../src/tags/register/directory.js';
import type { KnownSource } from '../../../src/tags/register/known-source.js';
import { sliceSpan } from '../../../src/text/span.js';

const known = (entry: Partial<KnownSource> & { name: string }): KnownSource => ({
  role: null,
  kind: 'person',
  aliases: [],
  gender: null,
  protected: null,
  ...entry,
});

const directory = createDirectory([
  known({ name: 'Dorothea Kessler', aliases: ['Doro Kessler'] }),
  known({ name: 'Anna Berg' }),
  known({ name: 'Bernd Berg' }),
  known({ name: 'Zentralbank Wallrode', kind: 'organisation', aliases: ['ZBW'] }),
  known({ name: 'Sandra Meinertz', aliases: ['Sandy Meinertz'], protected: 'Lena K.' }),
  known({ name: 'Hans-Peter Obermoser', protected: 'Karl Winter' }),
]);

const FOUND: Readonly<Record<string, string | null>> = {
  'Dorothea Kessler': 'Dorothea Kessler',
  'Frau Kessler': 'Dorothea Kessler',
  Kesslers: 'Dorothea Kessler',
  'Doro Kessler': 'Dorothea Kessler',
  'Anna Kessler': null,
  Berg: null,
  'Bernd Berg': 'Bernd Berg',
  'die ZBW': 'Zentralbank Wallrode',
  Wallrode: null,
  'Lena K.': 'Sandra Meinertz',
  'Sandy Meinertz': 'Sandra Meinertz',
  '': null,
};

describe('the directory', () => {
  for (const [name, found] of Object.entries(FOUND))
    it(`takes „${name}“ for ${found ?? 'nobody'}`, () => {
      assert.equal(directory.find(name)?.name ?? null, found);
    });
});

const REAL: readonly (readonly [string, readonly string[]])[] = [
  ['Sandra Meinertz schwieg.', ['Sandra Meinertz']],
  ['Frau Meinertz schwieg, Sandra auch.', ['Frau Meinertz']],
  ['Sandra\n  Meinertz', ['Sandra\n  Meinertz']],
  ['**Sandra** _Meinertz_', ['Sandra** _Meinertz']],
  ['San\u00addra Mei\u00adnertz', ['San\u00addra Mei\u00adnertz']],
  ['SANDRA MEINERTZ, sandra meinertz', ['SANDRA MEINERTZ', 'sandra meinertz']],
  ['Hans Peter Obermosers Auto', ['Hans Peter Obermosers']],
  ['das Sandra-Meinertz-Archiv', ['Sandra-Meinertz']],
  ['Meinertz, Sandra. Meinertz; Sandrameinertz', []],
  ['Lena K. und Dorothea Kessler', []],
];

describe('real names', () => {
  for (const [text, names] of REAL)
    it(`in ${JSON.stringify(text)}: ${names.length}`, () => {
      assert.deepEqual(
        directory.findRealNames(text).map(({ span }) => sliceSpan(text, span)),
        names,
      );
    });
});

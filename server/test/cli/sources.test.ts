import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findRegisterFile, loadRegister } from '../../src/cli/sources.js';
import { scratchFolder } from './wortlaut.js';

const NOTHING = { role: null, kind: 'person', aliases: [], gender: null, protected: null };

describe('the source register on disk', () => {
  const scratch = scratchFolder({
    'wortlaut.sources.yaml': '\ufeffsources:\n  - name: Ida Roth\n',
    'wortlaut.sources.json': '{ "sources": [] }',
    'sport/wortlaut.sources.json': '{ "sources": [{ "name": "Bernd Sand", "knd": "person" }] }',
    'sport/liga/a.txt': 'Es regnet.',
    'kultur/b.txt': 'Es regnet.',
    'bild.yaml': Uint8Array.of(0, 1),
  });
  after(scratch.remove);
  const path = (name: string): string => join(scratch.path, name);

  it('is the nearest one upwards, YAML before JSON', () => {
    assert.deepEqual(
      ['.', 'kultur', 'sport', 'sport/liga'].map((folder) => findRegisterFile(path(folder))),
      [
        path('wortlaut.sources.yaml'),
        path('wortlaut.sources.yaml'),
        path('sport/wortlaut.sources.json'),
        path('sport/wortlaut.sources.json'),
      ],
    );
  });

  it('is loaded without its byte order mark, with all that is wrong', () => {
    assert.deepEqual(
      [loadRegister(path('wortlaut.sources.yaml')), loadRegister(path('sport/wortlaut.sources.json'))],
      [
        { file: path('wortlaut.sources.yaml'), sources: [{ ...NOTHING, name: 'Ida Roth' }], problems: [] },
        {
          file: path('sport/wortlaut.sources.json'),
          sources: [{ ...NOTHING, name: 'Bernd Sand' }],
          problems: [
            {
              line: 1,
              column: 39,
              message: {
                de: 'Die Angabe knd gibt es nicht. Möglich: name, role, kind, aliases, gender, protected.',
                en: 'There is no key knd. Choose one of name, role, kind, aliases, gender, protected.',
              },
            },
          ],
        },
      ],
    );
  });

  it('is a problem if it cannot be read', () => {
    assert.deepEqual(
      [loadRegister(path('fehlt.yaml')), loadRegister(path('bild.yaml'))],
      [
        { problem: { kind: 'missing', path: path('fehlt.yaml'), detail: 'ENOENT' } },
        { problem: { kind: 'binary', path: path('bild.yaml'), detail: '1' } },
      ],
    );
  });
});

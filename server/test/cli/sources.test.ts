import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findRegisterFile, loadRegister } from '../../src/cli/sources.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

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

describe('wortlaut check with a source register', () => {
  before(buildIfMissing);

  const TEXT = 'Ida Roth sagte, es regne. Sandra Meinertz schwieg.\n';
  const REGISTER = 'sources:\n  - name: Sandra Meinertz\n    protected: Lena K.\n';

  it('finds what the register protects, in the folders below it', () => {
    const scratch = scratchFolder({ 'wortlaut.sources.yaml': REGISTER, 'rat/a.txt': TEXT });
    const inside = wortlaut(['annotate', 'rat'], { cwd: scratch.path });
    const alone = wortlaut(['annotate', '--stdin'], { cwd: join(scratch.path, 'rat'), input: TEXT });
    scratch.remove();
    const found = [inside, alone].map(({ stdout }) =>
      JSON.parse(stdout).findings.map(
        ({ ruleId, start, end }: { ruleId: string; start: number; end: number }) => [
          ruleId,
          TEXT.slice(start, end),
        ],
      ),
    );
    const expected = [['protected-source', 'Sandra Meinertz']];
    assert.deepEqual(found, [expected, expected]);
  });

  it('tells once what is wrong with it, goes on, and fails', () => {
    const broken = REGISTER.replace('protected', 'protectd');
    const scratch = scratchFolder({
      'wortlaut.sources.yaml': broken,
      'a.txt': 'Es regnet.',
      'b.txt': 'Es taut.',
    });
    const outcome = wortlaut(['check', '.'], { cwd: scratch.path });
    scratch.remove();
    assert.deepEqual(
      { code: outcome.code, stderr: outcome.stderr },
      {
        code: 2,
        stderr:
          'wortlaut: wortlaut.sources.yaml:3:5: There is no key protectd. Choose one of name, role, kind, aliases, gender, protected. Did you mean protected?\n',
      },
    );
  });
});

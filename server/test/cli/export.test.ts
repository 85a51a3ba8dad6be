import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../src/cli/format-names.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

describe('wortlaut export', () => {
  const scratch = scratchFolder({
    'a.txt': '„Wir bauen im Mai“, sagte Anna Berg.\n',
    'b.txt': 'Es regnet.\n',
  });
  const run = (...args: string[]) => wortlaut(['export', ...args], { cwd: scratch.path });
  before(buildIfMissing);
  after(scratch.remove);

  const MARK: Readonly<Record<(typeof EXPORT_FORMATS)[number], string>> = {
    tei: '<persName>Anna Berg</persName>',
    'web-annotation': '"value":"Anna Berg"',
    brat: '#1\tAnnotatorNotes T1\tAnna Berg',
    csv: 'Anna Berg,person',
    'schema-org': '"name":"Anna Berg"',
  };

  for (const format of EXPORT_FORMATS)
    it(`writes ${format}, the same to standard output and to a file`, () => {
      const { code, stdout, stderr } = run('--format', format, 'a.txt');
      run('--format', `${format}=out`, 'a.txt');
      assert.deepEqual(
        {
          code,
          stderr,
          hasSource: stdout.includes(MARK[format]),
          file: readFileSync(join(scratch.path, 'out'), 'utf8'),
        },
        { code: 0, stderr: '', hasSource: true, file: stdout },
      );
    });

  it('writes several articles into one', () => {
    assert.deepEqual(
      run('--format', 'csv', '.')
        .stdout.split('\r\n')
        .map((line) => line.split(',', 1)[0]),
      ['path', 'a.txt', ''],
    );
  });

  for (const [args, message] of [
    ['a.txt', 'wortlaut export needs --format.'],
    ['--format brat .', 'brat has one file for each article. Export the articles one by one.'],
    ['--format text a.txt', `--format cannot be text. Choose one of ${EXPORT_FORMATS.join(', ')}.`],
  ] as const)
    it(`refuses "export ${args}"`, () => {
      assert.deepEqual(run(...args.split(' ')), { code: 2, stdout: '', stderr: `wortlaut: ${message}\n` });
    });
});

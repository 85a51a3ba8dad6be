import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_FORMATS, EXPORT_FORMATS, REPORT_FORMATS } from '../../src/cli/format-names.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const ARTICLES = {
  'rat/a.txt': '„Der Deich hält.“ Es regnet.\n',
  'rat/b.txt': 'Experten sagen, die Schule ziehe um. „Das ist neu“, sagte Ida Roth.\n',
  'rat/c.md': '# Rat\n\nEs gab Berichte, dass die Brücke gesperrt werde.\n',
  'rat/d.txt': '„Das Wasser steigt nur langsam.“ „Wir öffnen am Montag", sagte Ida Roth.\n',
  'rat/e.txt': 'Es schneit.\n',
};
const SHARDS = [1, 2, 3];

describe('wortlaut merge', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const run = (...args: string[]) => wortlaut(args, { cwd: scratch.path });
  const check = (...args: string[]) => run('check', 'rat', ...args);
  const files = (name: string): string[] => SHARDS.map((shard) => `${name}-${shard}.ndjson`);
  const writeShards = (name: string, ...args: string[]) =>
    SHARDS.map((shard) =>
      check('--shard', `${shard}/3`, '--format', `shard=${name}-${shard}.ndjson`, ...args),
    );

  before(() => {
    buildIfMissing();
    scratch = scratchFolder(ARTICLES);
    writeShards('shard');
  });
  after(() => scratch.remove());

  for (const format of CHECK_FORMATS.filter((name) => name !== 'shard'))
    it(`writes ${format} byte for byte as a run without shards`, () => {
      assert.deepEqual(run('merge', '--format', format, ...files('shard')), check('--format', format));
    });

  for (const format of EXPORT_FORMATS.filter((name) => name !== 'brat'))
    it(`writes ${format} as the export does`, () => {
      const { stdout } = run('merge', '--format', format, ...files('shard'));
      assert.equal(stdout, run('export', 'rat', '--format', format).stdout);
    });

  for (const format of REPORT_FORMATS)
    it(`writes the report in ${format}`, () => {
      const { stdout } = run('merge', '--format', `report-${format}`, ...files('shard'));
      assert.equal(stdout, run('report', 'rat', '--format', format).stdout);
    });

  it('takes the shards in any order, and writes to several files', () => {
    const [one = '', two = '', three = ''] = files('shard');
    const { code } = run('merge', '-f', 'sarif=merged.sarif', '-f', 'junit=merged.xml', three, one, two);
    check('-f', 'sarif=whole.sarif', '-f', 'junit=whole.xml');
    const read = (name: string): string => readFileSync(join(scratch.path, name), 'utf8');
    assert.deepEqual(
      [code, read('merged.sarif'), read('merged.xml')],
      [1, read('whole.sarif'), read('whole.xml')],
    );
  });

  it('judges as a run without shards', () => {
    const judge = (...args: string[]) => [run('merge', ...files('shard'), ...args), check(...args)];
    for (const args of [
      ['--quiet'],
      ['--max-warnings', '9'],
      ['--max-warnings', '1'],
      ['--min-coverage', '90'],
      ['--fail-on', 'never'],
    ]) {
      const [merged, whole] = judge(...args);
      assert.deepEqual(merged, whole, args.join(' '));
    }
  });

  it('knows what the baseline knew', () => {
    writeFileSync(join(scratch.path, 'known.json'), '{ "version": 1, "findings": [] }');
    run('check', 'rat/a.txt', '--baseline', 'known.json', '--update-baseline');
    writeShards('known', '--baseline', 'known.json');
    assert.deepEqual(
      run('merge', '--format', 'sarif', ...files('known')),
      check('--baseline', 'known.json', '--format', 'sarif'),
    );
  });

  it('counts what could not be read', () => {
    const bad = scratchFolder({ 'a.txt': 'Es regnet.\n', 'b.txt': 'a\0b' });
    const at = (...args: string[]) => wortlaut(args, { cwd: bad.path });
    const codes = [1, 2].map(
      (shard) => at('check', 'a.txt', 'b.txt', '--shard', `${shard}/2`, '-f', `shard=${shard}`).code,
    );
    const merged = at('merge', '1', '2');
    bad.remove();
    assert.deepEqual(
      { codes, merged },
      {
        codes: [0, 2],
        merged: { code: 2, stdout: '1 file checked: no findings; 1 could not be checked\n', stderr: '' },
      },
    );
  });

  describe('refuses in one line', () => {
    const refusal = (...args: string[]) => run('merge', ...args);
    const told = (line: string) => ({ code: 2, stdout: '', stderr: `wortlaut: ${line}\n` });

    it('nothing to merge', () => {
      assert.deepEqual(refusal(), told('The argument FILES is missing. See wortlaut --help.'));
    });

    it('a missing shard, and one that comes twice', () => {
      const [one = '', two = '', three = ''] = files('shard');
      assert.deepEqual(
        [refusal(one, three), refusal(one, two, three, two)],
        [
          told('Shard 2/3 is missing. Name its file, too.'),
          told(`${two} and ${two} are the same shard. Leave one out.`),
        ],
      );
    });

    it('shards of different runs', () => {
      check('--shard', '1/2', '--format', 'shard=half.ndjson');
      const line =
        'half.ndjson and shard-1.ndjson are not of one run: they differ in how many shards there are, or in --baseline.';
      assert.deepEqual(refusal('shard-1.ndjson', 'half.ndjson'), told(line));
    });

    it('shards of another version', () => {
      const path = join(scratch.path, 'shard-1.ndjson');
      const [head = '', ...rest] = readFileSync(path, 'utf8').split('\n');
      const other = [head.replace(/"version":"[^"]*"/, '"version":"0.0.1"'), ...rest].join('\n');
      writeFileSync(join(scratch.path, 'old.ndjson'), other);
      const line = 'old.ndjson was written by Wortlaut 0.0.1. Use one version for all shards and for merge.';
      assert.deepEqual(refusal('old.ndjson'), told(line));
    });

    it('what is no shard, and what is not there', () => {
      writeFileSync(join(scratch.path, 'empty'), '');
      const line = (file: string): string =>
        `${file} is no shard. Write one with wortlaut check --shard 1/2 --format shard=FILE.`;
      assert.deepEqual(
        [refusal('rat/a.txt'), refusal('empty'), refusal('nowhere')],
        [
          told(line('rat/a.txt')),
          told(line('empty')),
          told('nowhere: There is no such file or folder. Check the path and the folder you are in.'),
        ],
      );
    });

    it('a shard that was cut short, and leaves the output as it was', () => {
      const whole = readFileSync(join(scratch.path, 'shard-2.ndjson'), 'utf8');
      writeFileSync(join(scratch.path, 'cut.ndjson'), whole.slice(0, -20));
      writeFileSync(join(scratch.path, 'out.sarif'), 'alt');
      const args = ['-f', 'sarif=out.sarif', 'shard-1.ndjson', 'cut.ndjson', 'shard-3.ndjson'];
      const line =
        'cut.ndjson: The shard is damaged or was cut short. Write it again with wortlaut check --shard.';
      assert.deepEqual(
        [refusal(...args), readFileSync(join(scratch.path, 'out.sarif'), 'utf8')],
        [told(line), 'alt'],
      );
    });
  });

  it('is prepared by a --shard that is one', () => {
    const refusals = ['0/3', '4/3', 'two'].map((shard) => check('--shard', shard).stderr);
    assert.deepEqual(
      refusals,
      ['0/3', '4/3', 'two'].map(
        (shard) => `wortlaut: --shard cannot be ${shard}. Give which part of how many, as 2/5.\n`,
      ),
    );
  });

  it('has no part in writing the baseline', () => {
    const args = ['--baseline', 'known.json', '--update-baseline', '--shard', '1/2'];
    assert.equal(
      check(...args).stderr,
      'wortlaut: --update-baseline and --shard exclude each other. Leave one out.\n',
    );
  });
});

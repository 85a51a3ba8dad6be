import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_FORMATS } from '../../src/cli/format-names.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const WARNING = '„Der Deich hält noch lange.“ Es regnet.\n';
const SUMMARY = '1 file checked: 1 warning\n';
const ANNOTATION =
  '::warning file=a.txt,line=1,endLine=1,col=1,endColumn=29,title=unattributed-quote::Nobody says this quotation.';

describe('the formats of wortlaut check', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const at = (name: string): string => join(scratch.path, name);
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    wortlaut(['check', ...args, 'a.txt'], { cwd: scratch.path, env });

  before(buildIfMissing);
  beforeEach(() => {
    scratch = scratchFolder({ 'a.txt': WARNING });
  });
  afterEach(() => scratch.remove());

  it('go to a file each, as they would go to standard output', () => {
    const files = CHECK_FORMATS.flatMap((format) => ['--format', `${format}=out.${format}`]);
    const all = run(files);
    const alone = CHECK_FORMATS.map((format) => run(['--format', format]).stdout);
    assert.deepEqual(
      { all, written: CHECK_FORMATS.map((format) => read(`out.${format}`)) },
      { all: { code: 1, stdout: '', stderr: '' }, written: alone },
    );
  });

  it('go to files and to standard output at the same time', () => {
    const { stdout } = run(['-f', 'text', '-f', 'json=a=b.json']);
    assert.deepEqual(
      [stdout.split('\n').at(-2), JSON.parse(read('a=b.json')).path],
      [SUMMARY.trim(), 'a.txt'],
    );
  });

  it('replace a file, and leave nothing else behind', () => {
    writeFileSync(at('out.json'), 'old and longer than the new content '.repeat(100));
    run(['-f', 'ndjson=out.json']);
    assert.deepEqual(
      [JSON.parse(read('out.json')).path, readdirSync(scratch.path).sort()],
      ['a.txt', ['a.txt', 'out.json']],
    );
  });

  it('are not begun if one cannot be written', () => {
    mkdirSync(at('folder'));
    const outcome = run(['-f', 'json=out.json', '-f', 'sarif=missing/out.sarif']);
    assert.deepEqual(
      { outcome, files: readdirSync(scratch.path).sort() },
      {
        outcome: {
          code: 2,
          stdout: '',
          stderr:
            'wortlaut: missing/out.sarif: This could not be written (ENOENT); what was there is as it was. Check its folder and permissions.\n',
        },
        files: ['a.txt', 'folder'],
      },
    );
  });

  it('may go to a device', () => {
    assert.deepEqual(run(['-f', 'json=/dev/null']), { code: 1, stdout: '', stderr: '' });
  });

  it('are GitHub commands and a job summary in GitHub Actions', () => {
    writeFileSync(at('summary.md'), 'before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary.md') };
    const { stdout } = run([], env);
    const [first, ...rest] = stdout.split('\n');
    assert.deepEqual(
      {
        command: first?.slice(0, ANNOTATION.lastIndexOf(':')),
        rest,
        summary: read('summary.md').split('\n').slice(0, 5),
      },
      {
        command: ANNOTATION.slice(0, ANNOTATION.lastIndexOf(':')),
        rest: [SUMMARY.trim(), ''],
        summary: ['before', '# Wortlaut: findings', '', '## a\\.txt', ''],
      },
    );
  });

  it('are what was asked for in GitHub Actions too', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary.md') };
    const { stdout } = run(['-f', 'text'], env);
    assert.deepEqual([stdout.endsWith(`\n\n${SUMMARY}`), existsSync(at('summary.md'))], [true, false]);
  });

  it('name known findings where they can mark them', () => {
    run(['--baseline', 'known.json', '--update-baseline']);
    const { code, stdout } = run(['--baseline', 'known.json', '-f', 'sarif']);
    const states = JSON.parse(stdout).runs[0].results.map(
      ({ baselineState }: { baselineState: string }) => baselineState,
    );
    assert.deepEqual({ code, states }, { code: 0, states: ['unchanged'] });
  });

  for (const [args, message] of [
    [
      '-f json -f text',
      'Only one format can go to standard output. Give the others files: --format json=FILE.',
    ],
    ['-f json=a -f text=a', 'Two formats cannot go to the same file a.'],
    ['-f json=', '--format json= names no file.'],
    ['-f xml=a', `--format cannot be xml. Choose one of ${CHECK_FORMATS.join(', ')}.`],
  ] as const)
    it(`refuse "${args}"`, () => {
      assert.deepEqual(run(args.split(' ')), { code: 2, stdout: '', stderr: `wortlaut: ${message}\n` });
    });
});

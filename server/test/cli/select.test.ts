import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

/** The paths in an NDJSON output. */
const paths = (stdout: string): string[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).path);

describe('the articles that are selected', () => {
  const scratch = scratchFolder({
    'alt.txt': 'Es regnet.',
    'geaendert.txt': 'Es regnet.',
    'geloescht.txt': 'Es regnet.',
    'rat/geändert.txt': 'Es regnet.',
    'bild.svg': '',
  });
  const at = (name: string): string => join(scratch.path, name);
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Ida Roth', '-c', 'user.email=ida.roth@example.org'];
    execFileSync('git', [...identity, ...args], { cwd: scratch.path, stdio: 'ignore' });
  };
  const annotate = (args: readonly string[], folder = '.', input = '') =>
    wortlaut(['annotate', ...args], { cwd: at(folder), input });
  const selected = (...args: string[]): string[] => paths(annotate(args).stdout);

  before(() => {
    buildIfMissing();
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Anfang');
    git('checkout', '--quiet', '-b', 'zweig');
    writeFileSync(at('rat/geändert.txt'), 'Es taut.');
    git('commit', '--quiet', '--all', '--message', 'Rat');
    writeFileSync(at('geaendert.txt'), 'Es taut.');
    git('add', '.');
    rmSync(at('geloescht.txt'));
    writeFileSync(at('neu.txt'), 'Es taut.');
    writeFileSync(at('neu.svg'), '');
  });
  after(scratch.remove);

  it('are those that differ from the last commit, new ones too', () => {
    assert.deepEqual(selected('--changed'), ['geaendert.txt', 'neu.txt']);
  });

  it('are those with staged changes', () => {
    assert.deepEqual(selected('--staged'), ['geaendert.txt']);
  });

  it('are those changed since the branch left another', () => {
    assert.deepEqual(selected('--since', 'main'), ['geaendert.txt', 'neu.txt', 'rat/geändert.txt']);
  });

  it('are limited by paths, and to the folder that we are in', () => {
    assert.deepEqual(
      [selected('--since', 'main', 'rat'), paths(annotate(['--since', 'main'], 'rat').stdout)],
      [['rat/geändert.txt'], ['geändert.txt']],
    );
  });

  it('may be none', () => {
    assert.deepEqual(wortlaut(['check', '--staged', 'rat'], { cwd: scratch.path }), {
      code: 0,
      stdout: '0 files checked: no findings\n',
      stderr: '',
    });
  });

  it('stand in a list, one a line or parted by NUL', () => {
    writeFileSync(at('liste'), 'neu.txt\r\n\nrat\n');
    const expected = ['alt.txt', 'neu.txt', 'rat/geändert.txt'];
    assert.deepEqual(
      [
        selected('alt.txt', '--files-from', 'liste'),
        paths(annotate(['--files-from', '-'], '.', 'alt.txt\0neu.txt\0rat\0').stdout),
      ],
      [expected, expected],
    );
  });

  for (const [args, message] of [
    ['--changed --staged', '--changed and --staged exclude each other. Leave one out.'],
    ['--stdin --since main', '--stdin and --since exclude each other. Leave one out.'],
    ['--files-from fehlt', 'The list fehlt cannot be read (ENOENT). Check the path.'],
    ['--files-from - -', '--files-from - and - exclude each other. Leave one out.'],
    ['--since --output=x', "git cannot tell what has changed: bad revision '--output=x'"],
  ] as const)
    it(`refuse "${args}"`, () => {
      assert.deepEqual(annotate(args.split(' ')), { code: 2, stdout: '', stderr: `wortlaut: ${message}\n` });
    });

  it('need a commit to differ from, but none to be staged', () => {
    const fresh = scratchFolder({ 'a.txt': 'Es regnet.' });
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
    ])
      execFileSync('git', args, { cwd: fresh.path });
    const options = { cwd: fresh.path };
    const changed = ['en', 'de'].map((locale) =>
      wortlaut(['check', '--changed', '--locale', locale], options),
    );
    const staged = paths(wortlaut(['annotate', '--staged'], options).stdout);
    fresh.remove();
    const outcome = (stderr: string) => ({ code: 2, stdout: '', stderr });
    assert.deepEqual(
      { changed, staged },
      {
        changed: [
          outcome(
            'wortlaut: There is no commit yet that articles could differ from. Name files or folders, or use --staged.\n',
          ),
          outcome(
            'wortlaut: Es gibt noch keinen Commit, von dem Artikel abweichen könnten. Bitte Pfade nennen oder --staged verwenden.\n',
          ),
        ],
        staged: ['a.txt'],
      },
    );
  });

  it('need a repository, and git', () => {
    const outside = scratchFolder({ 'a.txt': '' });
    const options = { cwd: outside.path };
    const outcomes = [
      wortlaut(['check', '--changed'], options),
      wortlaut(['check', '--changed'], { ...options, env: { PATH: '' } }),
    ].map(({ code, stderr }) => ({ code, stderr: stderr.split(' (', 1)[0] }));
    outside.remove();
    assert.deepEqual(outcomes, [
      { code: 2, stderr: 'wortlaut: git cannot tell what has changed: not a git repository' },
      {
        code: 2,
        stderr: 'wortlaut: git is not installed, so nobody knows what has changed. Name files or folders.\n',
      },
    ]);
  });
});

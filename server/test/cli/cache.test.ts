import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const QUOTE = '„Das Wasser steigt nur langsam.“ Es regnet.\n';
const PLAIN = 'Es schneit.\n';

describe('wortlaut check --cache', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const at = (name: string): string => join(scratch.path, name);
  const check = (...args: string[]) => wortlaut(['check', 'rat', ...args], { cwd: scratch.path });
  const cached = (...args: string[]) => check('--cache', ...args);
  const cacheFile = (): string => readFileSync(at('.wortlautcache'), 'utf8');

  before(buildIfMissing);
  beforeEach(() => {
    scratch = scratchFolder({
      'wortlaut.config.json': '{}',
      'rat/a.txt': QUOTE,
      'rat/b.txt': PLAIN,
      'rat/c.txt': Buffer.from('Gr\u00fc\u00dfe aus K\u00f6ln.\n', 'latin1'),
    });
  });
  afterEach(() => scratch.remove());

  it('changes nothing of what is said', () => {
    const plain = check();
    assert.deepEqual([cached(), cached()], [plain, plain]);
  });

  it('takes the results of unchanged articles from the file', () => {
    cached();
    writeFileSync(
      at('.wortlautcache'),
      cacheFile().replaceAll('nobody says this here', 'somebody says this'),
    );
    assert.equal(cached().stdout.includes('somebody says this'), true);
  });

  it('does not write the file if there is nothing new', () => {
    cached();
    const before = statSync(at('.wortlautcache'), { bigint: true }).ino;
    cached();
    assert.equal(statSync(at('.wortlautcache'), { bigint: true }).ino, before);
  });

  for (const [name, change] of [
    ['an article', () => writeFileSync(at('rat/a.txt'), PLAIN)],
    [
      'the configuration',
      () => writeFileSync(at('wortlaut.config.json'), '{"rules":{"unattributed-quote":"off"}}'),
    ],
    [
      'the suppressions',
      () =>
        writeFileSync(
          at('wortlaut.suppressions.json'),
          '{"version":1,"suppressions":[{"rule":"unattributed-quote","sentence":"Das Wasser steigt nur langsam"}]}',
        ),
    ],
  ] as const)
    it(`sees that ${name} has changed`, () => {
      cached();
      change();
      const plain = check();
      assert.deepEqual([cached(), plain.stdout], [plain, '3 files checked: no findings\n']);
    });

  it('sees that the run is another', () => {
    cached();
    for (const args of [['--format', 'json'], ['--quiet'], ['--locale', 'de'], ['--no-config']])
      assert.deepEqual(cached(...args), check(...args), args.join(' '));
  });

  it('forgets articles that are gone, and keeps those of other runs', () => {
    cached();
    rmSync(at('rat/b.txt'));
    writeFileSync(at('rat/d.txt'), QUOTE);
    wortlaut(['check', 'rat/d.txt', 'rat/c.txt', '--cache'], { cwd: scratch.path });
    const paths = cacheFile()
      .split('\n')
      .slice(1, -1)
      .map((line) => JSON.parse(line.split('\t')[0] ?? ''));
    assert.deepEqual(paths.sort(), ['rat/a.txt', 'rat/c.txt', 'rat/d.txt']);
  });

  it('counts suppressions that known articles need', () => {
    writeFileSync(
      at('wortlaut.suppressions.json'),
      '{"version":1,"suppressions":[{"rule":"unattributed-quote","sentence":"Das Wasser steigt nur langsam"}]}',
    );
    assert.deepEqual([cached(), cached()], [check(), check()]);
  });

  it('lies where it is wanted, for its owner alone', () => {
    cached('--cache-location', 'ci/wortlaut');
    const made = cached('--cache-location', 'wortlaut');
    assert.deepEqual(
      [existsSync(at('.wortlautcache')), made.code, statSync(at('wortlaut')).mode & 0o777],
      [false, 1, 0o600],
    );
  });

  it('is as good as none if it is damaged', () => {
    cached();
    writeFileSync(at('.wortlautcache'), cacheFile().slice(0, -30));
    assert.deepEqual(cached(), check());
  });

  it('tells in one line if it cannot be read or written', () => {
    const unreadable = cached('--cache-location', 'rat');
    const unwritable = cached('--cache-location', 'nowhere/cache');
    assert.deepEqual(
      [unreadable, { code: unwritable.code, last: unwritable.stderr.split('\n').at(-2) }],
      [
        {
          code: 2,
          stdout: '',
          stderr: 'wortlaut: rat: This is neither a file nor a folder. Name an article or a folder.\n',
        },
        {
          code: 2,
          last: 'wortlaut: nowhere/cache: This could not be written (ENOENT); what was there is as it was. Check its folder and permissions.',
        },
      ],
    );
  });

  it('has a place only if there is one', () => {
    assert.equal(check('--cache-location', 'x').stderr, 'wortlaut: --cache-location needs --cache.\n');
  });

  it('is not asked when articles are fixed', () => {
    writeFileSync(at('rat/a.txt'), '„Wir öffnen am Montag", sagte Ida Roth.\n');
    cached();
    cached('--fix');
    assert.equal(readFileSync(at('rat/a.txt'), 'utf8'), '„Wir öffnen am Montag“, sagte Ida Roth.\n');
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const CLEAN = 'Es regnet.\n';
const BROKEN = '„Wir öffnen am Montag", sagte Ida Roth.\n';
const FIXED = BROKEN.replace('"', '“');
const VAGUE = 'Beobachter warnten davor, dass die Kosten steigen.\n';

describe('what is staged', () => {
  const scratch = scratchFolder({});
  const at = (name: string): string => join(scratch.path, name);
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=Ida Roth', '-c', 'user.email=ida.roth@example.org', ...args], {
      cwd: scratch.path,
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  /** A commit of clean articles, then these contents staged, and then those on disk; null for a deleted file. */
  function stage(staged: Readonly<Record<string, string>>, onDisk: Readonly<Record<string, string | null>>) {
    rmSync(scratch.path, { recursive: true, force: true });
    mkdirSync(at('rat'), { recursive: true });
    git('init', '--quiet');
    for (const name of Object.keys(staged)) writeFileSync(at(name), CLEAN);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Anfang');
    for (const [name, text] of Object.entries(staged)) writeFileSync(at(name), text);
    git('add', '.');
    for (const [name, text] of Object.entries(onDisk)) {
      if (text === null) rmSync(at(name));
      else writeFileSync(at(name), text);
    }
  }

  /** Path and rules of each article, in a run of `check` on what is staged. */
  function check(folder: string, ...args: string[]) {
    const { code, stdout, stderr } = wortlaut(['check', '--staged', '--format', 'ndjson', ...args], {
      cwd: at(folder),
    });
    const found = stdout.split('\n').slice(0, -1);
    const articles = found.map((line) => {
      const { path, findings } = JSON.parse(line);
      return [path, ...findings.map(({ ruleId }: { ruleId: string }) => ruleId)];
    });
    return { code, articles, stderr };
  }

  before(buildIfMissing);
  after(scratch.remove);

  it('is checked, whatever stands on disk', () => {
    stage(
      { 'a.txt': VAGUE, 'b ü.txt': CLEAN.repeat(2), 'rat/c.txt': VAGUE, 'rat/d.txt': VAGUE },
      { 'a.txt': CLEAN, 'b ü.txt': VAGUE, 'rat/c.txt': null },
    );
    assert.deepEqual(
      [check('.'), check('rat'), check('.', '--threads', '2')].map(({ articles }) => articles),
      [
        [
          ['a.txt', 'vague-source'],
          ['b ü.txt'],
          ['rat/c.txt', 'vague-source'],
          ['rat/d.txt', 'vague-source'],
        ],
        [
          ['c.txt', 'vague-source'],
          ['d.txt', 'vague-source'],
        ],
        [
          ['a.txt', 'vague-source'],
          ['b ü.txt'],
          ['rat/c.txt', 'vague-source'],
          ['rat/d.txt', 'vague-source'],
        ],
      ],
    );
  });

  it('does not get into a cache as what stands on disk', () => {
    stage({ 'a.txt': VAGUE }, { 'a.txt': CLEAN });
    const runs = [check('.', '--cache'), wortlaut(['check', '--cache', 'a.txt'], { cwd: scratch.path })];
    assert.deepEqual(runs, [
      { code: 0, articles: [['a.txt', 'vague-source']], stderr: '' },
      { code: 0, stdout: '1 file checked: no findings\n', stderr: '' },
    ]);
  });

  it('has the encoding that it would have on disk', () => {
    stage({ 'a.txt': CLEAN }, {});
    writeFileSync(at('.gitattributes'), '*.txt working-tree-encoding=UTF-16 text\n');
    writeFileSync(at('a.txt'), Buffer.from(`\ufeff${VAGUE}`, 'utf16le'));
    git('add', '.');
    writeFileSync(at('a.txt'), Buffer.from(`\ufeff${CLEAN}`, 'utf16le'));
    assert.deepEqual(check('.'), { code: 0, articles: [['a.txt', 'vague-source']], stderr: '' });
  });

  it('is not fixed where that would mix it with what is not', () => {
    stage({ 'a.txt': BROKEN }, { 'a.txt': BROKEN + VAGUE });
    const outcomes = ['en', 'de'].map((locale) => check('.', '--fix', '--locale', locale));
    const message = (text: string) => ({ code: 2, articles: [], stderr: `wortlaut: ${text}\n` });
    assert.deepEqual(
      { outcomes, text: readFileSync(at('a.txt'), 'utf8') },
      {
        outcomes: [
          message(
            'a.txt has changed since it was staged, and --fix would mix both. Stage or stash the rest first, or see --diff.',
          ),
          message(
            'a.txt wurde nach dem Vormerken geändert, und --fix würde beides mischen. Bitte erst alles vormerken oder beiseitelegen, oder --diff ansehen.',
          ),
        ],
        text: BROKEN + VAGUE,
      },
    );
  });

  it('is fixed on disk where it is the same there', () => {
    stage({ 'a.txt': BROKEN }, {});
    const { code } = check('.', '--fix');
    assert.deepEqual(
      [code, readFileSync(at('a.txt'), 'utf8'), String(git('show', ':a.txt'))],
      [0, FIXED, BROKEN],
    );
  });

  it('is what --diff shows, for git to apply', () => {
    stage({ 'a.txt': BROKEN }, { 'a.txt': BROKEN + VAGUE });
    const { stdout } = wortlaut(['check', '--staged', '--diff'], { cwd: scratch.path });
    writeFileSync(at('patch'), stdout);
    git('apply', '--cached', 'patch');
    assert.equal(String(git('show', ':a.txt')), FIXED);
  });
});

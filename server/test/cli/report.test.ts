import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const FILES = {
  'a.txt': '„Wir öffnen im Mai“, sagte Bäderleiterin Ulrike Sandner.\n',
  'b.txt': 'Es regnet.\n',
};

const CSV = [
  'path,row,name,role,first_line,last_line,words,words_said,statements,attributed,share,findings',
  'a.txt,total,,,,,8,4,1,1,1,',
  'a.txt,voice,Ulrike Sandner,Bäderleiterin,,,,4,1,1,1,',
  'a.txt,passage,Ulrike Sandner,,1,1,,4,,1,,',
  'b.txt,total,,,,,2,0,0,0,,',
  ',total,,,,,10,4,1,1,1,',
  ',voice,Ulrike Sandner,Bäderleiterin,,,,4,1,1,1,',
  '',
].join('\r\n');

describe('wortlaut report', () => {
  before(buildIfMissing);
  const scratch = scratchFolder(FILES);
  const run = (...args: string[]) => wortlaut(['report', ...args], { cwd: scratch.path });
  after(scratch.remove);

  it('prints the figures of all articles', () => {
    assert.deepEqual(run('.', '--format', 'csv'), { code: 0, stdout: CSV, stderr: '' });
  });

  it('prints a page unless told otherwise, in the language of the locale', () => {
    const { code, stdout, stderr } = run('a.txt', '--locale', 'de');
    assert.deepEqual(
      { code, stderr, heads: [...stdout.matchAll(/<h[12]>(.*)<\/h[12]>/g)].map(([, head]) => head) },
      { code: 0, stderr: '', heads: ['Wortlaut: Wer wie viel spricht', 'a.txt', 'Alle Artikel: 1'] },
    );
  });

  it('writes to a file, and leaves nothing beside it', () => {
    const outcome = run('a.txt', 'b.txt', '--format', 'csv', '--output', 'out.csv');
    const written = readFileSync(join(scratch.path, 'out.csv'), 'utf8');
    assert.deepEqual(
      { outcome, written, names: readdirSync(scratch.path) },
      {
        outcome: { code: 0, stdout: '', stderr: '' },
        written: CSV,
        names: ['a.txt', 'b.txt', 'out.csv'],
      },
    );
  });

  for (const [args, message] of [
    [['a.txt', '--format', 'pdf'], '--format cannot be pdf. Choose one of html, markdown, csv.'],
    [[], 'No files named. Name files or folders, or use --stdin.'],
    [['c.txt'], 'c.txt: There is no such file or folder. Check the path and the folder you are in.'],
  ] as const)
    it(`fails for ${args.join(' ') || 'nothing'}`, () => {
      const { code, stderr } = run(...args);
      assert.deepEqual({ code, stderr }, { code: 2, stderr: `wortlaut: ${message}\n` });
    });
});

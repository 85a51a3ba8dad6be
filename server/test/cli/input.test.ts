import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, bundle, scratchFolder, wortlaut } from './wortlaut.js';

const CLEAN = 'Am Abend regnete es in Lindenfurth.\n';
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('what wortlaut check reads', () => {
  const scratch = scratchFolder({
    'clean.txt': CLEAN,
    'crlf.txt': 'Der Rat tagt.\r\n\r\nEs regnet.\r\n',
    'bom.txt': `\ufeff${CLEAN}`,
    'utf16.txt': utf16(CLEAN),
    'empty.txt': '',
    'latin.txt': Buffer.from('Der Rat tagt.\nEs regnet über Gerolsau.\n', 'latin1'),
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'damaged.txt': Buffer.concat([Buffer.from('Größe und Güte\nzä'), Buffer.from([0xc3])]),
    'unknown.txt': Buffer.from([0x41, 0x81, 0xe4, 0x0a]),
    'hostile\x1b[2J.txt': Buffer.from([0]),
    'articles/one.news': CLEAN,
    'articles/two.artikel': CLEAN,
    'articles/.drafts/three.txt': CLEAN,
    'articles/notes.doc': CLEAN,
  });
  const run = (...args: string[]) => wortlaut(['check', ...args], { cwd: scratch.path });
  before(() => {
    buildIfMissing();
    mkdirSync(join(scratch.path, 'empty'));
    symlinkSync('circle.txt', join(scratch.path, 'circle.txt'));
  });
  after(scratch.remove);

  it('is UTF-8 with and without a byte order mark, UTF-16, CRLF, and nothing at all', () => {
    assert.deepEqual(run('clean.txt', 'crlf.txt', 'bom.txt', 'utf16.txt', 'empty.txt'), {
      code: 0,
      stdout: '5 files checked: no findings\n',
      stderr: '',
    });
  });

  it('is Windows-1252, which it says', () => {
    assert.deepEqual(run('latin.txt'), {
      code: 0,
      stdout: '1 file checked: no findings\n',
      stderr:
        'wortlaut: latin.txt: Line 2 is not valid UTF-8, so the file was read as Windows-1252. Save it as UTF-8 to be sure.\n',
    });
  });

  it('is what stands in a folder', () => {
    assert.deepEqual(run('articles'), { code: 0, stdout: '2 files checked: no findings\n', stderr: '' });
  });

  it('is standard input', () => {
    const options = { cwd: scratch.path, input: CLEAN };
    assert.deepEqual(
      [wortlaut(['check', '--stdin'], options), wortlaut(['check', 'empty.txt', '-'], options)],
      [
        { code: 0, stdout: '1 file checked: no findings\n', stderr: '' },
        { code: 0, stdout: '2 files checked: no findings\n', stderr: '' },
      ],
    );
  });

  it('names standard input as it was told', () => {
    const input = Buffer.from([0]);
    const stderr = 'This is not text: NUL in line 1. Export the article as plain text in UTF-8.\n';
    const stdout = '0 files checked: no findings; 1 could not be checked\n';
    assert.deepEqual(
      [
        wortlaut(['check', '--stdin'], { input }),
        wortlaut(['check', '--stdin', '--stdin-filename', 'b.txt'], { input }),
      ],
      [
        { code: 2, stdout, stderr: `wortlaut: <stdin>: ${stderr}` },
        { code: 2, stdout, stderr: `wortlaut: b.txt: ${stderr}` },
      ],
    );
  });

  for (const [path, message] of [
    ['missing.txt', 'There is no such file or folder. Check the path and the folder you are in.'],
    ['clean.txt/x', 'There is no such file or folder. Check the path and the folder you are in.'],
    ['circle.txt', 'This cannot be read (ELOOP). Check the path and the disk.'],
    ['empty', 'No articles (.txt, .md, .html, .news, .artikel) in this folder. Name other files one by one.'],
    ['/dev/null', 'This is neither a file nor a folder. Name an article or a folder.'],
    ['picture.png', 'This is not text: NUL in line 3. Export the article as plain text in UTF-8.'],
    ['damaged.txt', 'Damaged text: line 2 is not valid Unicode. Save the file again as UTF-8.'],
    ['unknown.txt', 'Unknown encoding: line 1 is neither UTF-8 nor Windows-1252. Save the file as UTF-8.'],
  ] as const)
    it(`is not ${path}, and the others are checked all the same`, () => {
      assert.deepEqual(run(path, 'clean.txt'), {
        code: 2,
        stdout: '1 file checked: no findings; 1 could not be checked\n',
        stderr: `wortlaut: ${path}: ${message}\n`,
      });
    });

  it('is told in German', () => {
    assert.deepEqual(run('--locale', 'de', 'missing.txt'), {
      code: 2,
      stdout: '0 Dateien geprüft: keine Befunde; 1 konnte nicht geprüft werden\n',
      stderr:
        'wortlaut: missing.txt: Diese Datei oder diesen Ordner gibt es nicht. Bitte Pfad und aktuellen Ordner prüfen.\n',
    });
  });

  it('is told without the control characters of its name', () => {
    assert.deepEqual(run('hostile\x1b[2J.txt'), {
      code: 2,
      stdout: '0 files checked: no findings; 1 could not be checked\n',
      stderr:
        'wortlaut: hostile␛[2J.txt: This is not text: NUL in line 1. Export the article as plain text in UTF-8.\n',
    });
  });

  it('may be a line of 5 MB', () => {
    const input = `${'Es regnete in Lindenfurth. '.repeat(200_000)}\n`;
    assert.deepEqual(wortlaut(['check', '--stdin'], { input }), {
      code: 0,
      stdout: '1 file checked: no findings\n',
      stderr: '',
    });
  });

  it('may be more than the reader of the output wants', async () => {
    const child = spawn(process.execPath, [bundle, 'annotate', 'clean.txt', 'articles'], {
      cwd: scratch.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ code, stderr }, { code: 2, stderr: '' });
  });
});

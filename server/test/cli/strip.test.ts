import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DecodedText, decode, WINDOWS_1252 } from '../../src/cli/decode.js';
import { encode } from '../../src/cli/encode.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const TAGGED =
  '„Ja.“ [Quelle: Ida Roth, Köchin; Anruf; geprüft mk 2026-05-04] Es taut.\r\n<!-- Quelle: Ida Roth -->Ende';
const CLEAN = '„Ja.“ Es taut.\r\nEnde';

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[\u0100-\uffff]/g, (char) => String.fromCharCode(0x80 + WINDOWS_1252.indexOf(char))),
    'latin1',
  );

const READ_AS = (name: string, line: number): string =>
  `wortlaut: ${name}: Line ${line} is not valid UTF-8, so the file was read as Windows-1252. Save it as UTF-8 to be sure.\n`;

interface Case {
  readonly title: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly stderr: string;
}

const bytes = (text: string): Buffer => Buffer.from(text);
const CASES: readonly Case[] = [
  { title: 'UTF-8', before: bytes(TAGGED), after: bytes(CLEAN), stderr: '' },
  {
    title: 'UTF-8 with a byte order mark',
    before: bytes(`\ufeff${TAGGED}`),
    after: bytes(`\ufeff${CLEAN}`),
    stderr: '',
  },
  {
    title: 'UTF-16, low byte first',
    before: Buffer.from(`\ufeff${TAGGED}`, 'utf16le'),
    after: Buffer.from(`\ufeff${CLEAN}`, 'utf16le'),
    stderr: '',
  },
  { title: 'UTF-16, high byte first', before: utf16be(TAGGED), after: utf16be(CLEAN), stderr: '' },
  {
    title: 'Windows-1252',
    before: windows1252(TAGGED),
    after: windows1252(CLEAN),
    stderr: READ_AS('a.txt', 1),
  },
];

/** Texts, what is left of them. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['a tag in a sentence', 'Ja [Quelle: Roth], sagt er.', 'Ja, sagt er.'],
  ['one space only', 'Ja.  [Quelle: Roth]  Nein.', 'Ja.   Nein.'],
  ['a narrow place', 'Ja.[Quelle: Roth]Nein.', 'Ja.Nein.'],
  ['a protected space', 'Ja.\u00a0[Quelle: Roth]', 'Ja.'],
  ['the line of a tag stays', 'Ja.\n[Quelle: Roth]\nNein.\n', 'Ja.\n\nNein.\n'],
  ['two tags in a row', 'Ja. [Quelle: Roth] [Quelle: Berg] Nein.', 'Ja. Nein.'],
  ['malformed tags', 'Ja. [Quelle: ] Nein. [Quelle: Roth; geprüft] So.', 'Ja. Nein. So.'],
  ['no other comments and brackets', 'Ja. <!-- prüfen --> [sic]', 'Ja. <!-- prüfen --> [sic]'],
  ['not the document line', 'Ja. [Quelle: Roth]\n\nQuelle: Hafenbote\n', 'Ja.\n\nQuelle: Hafenbote\n'],
  ['odd characters', 'A\u0301🏛️ [Quelle: Roth]\u2028\u0007\r\r\n', 'A\u0301🏛️\u2028\u0007\r\r\n'],
  ['nothing', '', ''],
];

describe('wortlaut strip', () => {
  before(buildIfMissing);

  for (const { title, before, after, stderr } of CASES) {
    it(`keeps ${title} and replaces the file with --write`, () => {
      const scratch = scratchFolder({ 'a.txt': before });
      const outcome = wortlaut(['strip', '--write', 'a.txt'], { cwd: scratch.path });
      const written = readFileSync(join(scratch.path, 'a.txt'));
      const names = readdirSync(scratch.path);
      scratch.remove();
      assert.deepEqual({ outcome, names }, { outcome: { code: 0, stdout: '', stderr }, names: ['a.txt'] });
      assert.deepEqual([...written], [...after]);
    });
  }

  it('prints what is left, article after article', () => {
    const files = Object.fromEntries(TEXTS.map(([, text], i) => [`${String(i).padStart(2, '0')}.txt`, text]));
    const scratch = scratchFolder(files);
    const outcome = wortlaut(['strip', '.'], { cwd: scratch.path });
    scratch.remove();
    const stdout = TEXTS.map(([, , left]) => left).join('');
    assert.deepEqual(outcome, { code: 0, stdout, stderr: '' });
  });

  for (const [title, text, left] of TEXTS)
    it(`removes from standard input: ${title}`, () => {
      assert.deepEqual(wortlaut(['strip', '--stdin'], { input: text }), {
        code: 0,
        stdout: left,
        stderr: '',
      });
    });

  it('keeps the mode of a file, a link to it, and files without tags', () => {
    const scratch = scratchFolder({ 'a.txt': TAGGED, 'b.txt': CLEAN });
    const [a, b, link] = ['a.txt', 'b.txt', 'link.txt'].map((name) => join(scratch.path, name)) as [
      string,
      string,
      string,
    ];
    chmodSync(a, 0o640);
    symlinkSync(a, link);
    const { ino, mtimeMs } = statSync(b);
    const { code } = wortlaut(['strip', '--write', link, b]);
    const after = statSync(b);
    const kept = {
      code,
      mode: statSync(a).mode & 0o777,
      isLink: lstatSync(link).isSymbolicLink(),
      text: readFileSync(a, 'utf8'),
      same: after.ino === ino && after.mtimeMs === mtimeMs,
    };
    scratch.remove();
    assert.deepEqual(kept, { code: 0, mode: 0o640, isLink: true, text: CLEAN, same: true });
  });

  it('leaves a file with an open tag alone, does the others, and fails', () => {
    const open = 'Ja.\n„Nein.“ [Quelle: Roth\n';
    const scratch = scratchFolder({ 'a.txt': open, 'b.txt': TAGGED });
    const outcome = wortlaut(['strip', '--write', 'a.txt', 'b.txt'], { cwd: scratch.path });
    const left = ['a.txt', 'b.txt'].map((name) => readFileSync(join(scratch.path, name), 'utf8'));
    scratch.remove();
    assert.deepEqual(
      { outcome, left },
      {
        outcome: {
          code: 2,
          stdout: '',
          stderr:
            'wortlaut: a.txt: The source tag in line 2 is not closed, so nobody can tell where it ends. Close it, then try again.\n',
        },
        left: [open, CLEAN],
      },
    );
  });

  it('tells missing and binary files like every command', () => {
    const scratch = scratchFolder({ 'bild.txt': Uint8Array.of(1, 0, 2) });
    const outcome = wortlaut(['strip', 'fehlt.txt', 'bild.txt'], { cwd: scratch.path });
    scratch.remove();
    assert.deepEqual(outcome, {
      code: 2,
      stdout: '',
      stderr: [
        'wortlaut: fehlt.txt: There is no such file or folder. Check the path and the folder you are in.',
        'wortlaut: bild.txt: This is not text: NUL in line 1. Export the article as plain text in UTF-8.',
        '',
      ].join('\n'),
    });
  });

  it('refuses to write to standard input, in both languages', () => {
    assert.deepEqual(wortlaut(['strip', '--write', '--stdin']), {
      code: 2,
      stdout: '',
      stderr: 'wortlaut: --write replaces files; standard input is none. Leave one of the two out.\n',
    });
    assert.deepEqual(wortlaut(['strip', '--write', '-', '--locale', 'de']), {
      code: 2,
      stdout: '',
      stderr: 'wortlaut: --write ersetzt Dateien, die Standardeingabe ist keine. Bitte eines weglassen.\n',
    });
  });
});

describe('encode', () => {
  const isText = (decoded: ReturnType<typeof decode>): decoded is DecodedText => 'text' in decoded;

  it('gives back the bytes of whatever decode reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const decoded = decode(any);
        if (isText(decoded)) assert.deepEqual([...encode(decoded)], [...any]);
      }),
    );
  });

  it('gives back every byte that Windows-1252 defines', () => {
    const defined = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i).filter(
      (byte) => byte > 0x9f || WINDOWS_1252[byte - 0x80] !== '\ufffd',
    );
    const decoded = decode(defined);
    assert.ok(isText(decoded));
    assert.equal(decoded.encoding, 'windows-1252');
    assert.deepEqual([...encode(decoded)], [...defined]);
  });
});

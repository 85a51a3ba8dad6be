import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixReport, unifiedDiff } from '../../src/cli/fix-article.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const BROKEN = 'Es regnet.\r\n\r\n„Wir öffnen am Montag", sagte Ida Roth. „Und am Dienstag", sagte sie.\r\n';
const FIXED = BROKEN.replaceAll('"', '“');
const VAGUE = 'Beobachter warnten davor, dass die Kosten steigen.\n';

const utf8 = (text: string): Buffer => Buffer.from(text);
const clean = (stdout: string) => ({ code: 0, stdout, stderr: '' });

describe('fixReport', () => {
  const { analyze } = createAnalyzer();

  it('applies safe fixes until none is left', () => {
    const report = fixReport(analyze(BROKEN), analyze);
    assert.deepEqual([report.text, report.findings], [FIXED, []]);
  });

  it('leaves a text alone to which only its author can add what is missing', () => {
    const report = analyze(VAGUE);
    assert.equal(fixReport(report, analyze), report);
  });

  it('ends even if a fix brings its finding back', () => {
    let rounds = 0;
    const endless = (text: string) => {
      rounds++;
      const finding = {
        ruleId: 'quote-marks',
        severity: 'hint',
        span: { start: 0, end: 0 },
        message: '',
        related: [],
        fixes: [{ title: '', kind: 'safe', edits: [{ span: { start: 0, end: 0 }, text: '„' }] }],
      } as const;
      return { ...analyze(''), text, findings: [finding] };
    };
    assert.deepEqual([fixReport(endless(''), endless).text, rounds], ['„'.repeat(10), 11]);
  });
});

describe('unifiedDiff', () => {
  it('names both sides, keeps line ends, and tells of a missing one', () => {
    assert.equal(
      unifiedDiff('rat/a.txt', 'eins\r\nzwei\r\n"drei"', 'eins\r\nzwei\r\n„drei“'),
      [
        '--- a/rat/a.txt',
        '+++ b/rat/a.txt',
        '@@ -1,3 +1,3 @@',
        ' eins\r',
        ' zwei\r',
        '-"drei"',
        '\\ No newline at end of file',
        '+„drei“',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
  });

  it('quotes a hostile name', () => {
    const [first] = unifiedDiff('a\n+++ b.txt', 'a\n', 'b\n').split('\n');
    assert.equal(first, '--- "a/a\\n+++ b.txt"');
  });
});

describe('wortlaut check with fixes', () => {
  before(buildIfMissing);

  /** The files after a run, and its outcome. */
  function check(files: Readonly<Record<string, Uint8Array>>, ...args: string[]) {
    const scratch = scratchFolder(files);
    const outcome = wortlaut(['check', ...args], { cwd: scratch.path });
    const after = Object.keys(files).map((name) => readFileSync(join(scratch.path, name)));
    scratch.remove();
    return { ...outcome, after };
  }

  for (const [name, encode] of [
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', (text: string) => utf8(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ] as const)
    it(`replaces the file, in ${name}, with its line ends`, () => {
      assert.deepEqual(check({ 'a.txt': encode(BROKEN) }, '--fix', 'a.txt'), {
        ...clean('1 file checked: no findings; 1 file with safe fixes\n'),
        after: [encode(FIXED)],
      });
    });

  it('keeps Windows-1252', () => {
    const encode = (text: string): Buffer =>
      Buffer.from(text.replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1');
    const { code, after } = check({ 'a.txt': encode(BROKEN) }, '--fix', 'a.txt');
    assert.deepEqual({ code, after }, { code: 0, after: [encode(FIXED)] });
  });

  it('keeps the mode of a file', () => {
    const scratch = scratchFolder({ 'a.txt': BROKEN });
    const path = join(scratch.path, 'a.txt');
    chmodSync(path, 0o640);
    wortlaut(['check', '--fix', path]);
    const { mode } = statSync(path);
    scratch.remove();
    assert.equal(mode & 0o777, 0o640);
  });

  it('applies nothing that needs the author, and shows it', () => {
    const { code, stdout, after } = check({ 'a.txt': utf8(VAGUE) }, '--fix', '-f', 'ndjson', 'a.txt');
    const rules = JSON.parse(stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    assert.deepEqual({ code, rules, after }, { code: 0, rules: ['vague-source'], after: [utf8(VAGUE)] });
  });

  it('leaves suppressed findings alone', () => {
    const text = `<!-- wortlaut-disable quote-marks -->\n${BROKEN}`;
    assert.deepEqual(check({ 'a.txt': utf8(text) }, '--fix', 'a.txt').after, [utf8(text)]);
  });

  it('shows what would be left, and changes nothing', () => {
    assert.deepEqual(check({ 'a.txt': utf8(BROKEN) }, '--fix-dry-run', 'a.txt'), {
      ...clean('1 file checked: no findings; 1 file with safe fixes\n'),
      after: [utf8(BROKEN)],
    });
  });

  it('prints the difference and nothing else, with exit code 1 if there is one', () => {
    const files = { 'a.txt': utf8(BROKEN), 'b.txt': utf8(VAGUE) };
    assert.deepEqual(
      [check(files, '--diff', '.'), check({ 'b.txt': utf8(VAGUE) }, '--diff', 'b.txt')],
      [
        { code: 1, stdout: unifiedDiff('a.txt', BROKEN, FIXED), stderr: '', after: Object.values(files) },
        { ...clean(''), after: [utf8(VAGUE)] },
      ],
    );
  });

  it('prints standard input fixed, and unchanged where nothing is to be fixed', () => {
    const outcomes = [BROKEN, VAGUE].map((input) => wortlaut(['check', '--stdin', '--fix'], { input }));
    assert.deepEqual(outcomes, [clean(FIXED), clean(VAGUE)]);
  });

  for (const [args, message] of [
    ['--fix --diff a.txt', '--fix and --diff exclude each other. Leave one out.'],
    ['--diff --format json a.txt', '--diff and --format exclude each other. Leave one out.'],
    ['--fix - a.txt', '--fix prints standard input and replaces files; do one after the other.'],
  ] as const)
    it(`refuses "check ${args}"`, () => {
      assert.deepEqual(wortlaut(['check', ...args.split(' ')]), {
        code: 2,
        stdout: '',
        stderr: `wortlaut: ${message}\n`,
      });
    });
});

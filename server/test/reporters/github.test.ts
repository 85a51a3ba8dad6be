import assert from 'node:assert/strict';
import { createGithubReporter } from '../../src/reporters/github.js';
import type { Severity } from '../../src/rules/rule.js';
import { article, finding, HOSTILE, HOSTILE_FINDING, OPTIONS, write } from './stage.js';

const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_each, index) => finding({ severity, message: `${severity} ${index + 1}` }));

const command = (name: string, message: string, path = 'a.txt'): string =>
  `::${name} file=${path},line=2,endLine=2,col=7,endColumn=8,title=quote-marks::${message}`;

describe('the GitHub reporter', () => {
  it('writes a command for each finding, the most severe first', () => {
    const articles = [
      article('a.txt', [finding({ severity: 'hint' }), finding()]),
      article('b.txt', [finding({ severity: 'error' }), finding({ severity: 'warning' })]),
    ];
    assert.deepEqual(write(createGithubReporter(OPTIONS), articles).split('\n'), [
      command('error', 'Mismatched.', 'b.txt'),
      command('warning', 'Mismatched.', 'b.txt'),
      command('notice', 'Mismatched.'),
      command('notice', 'Mismatched.'),
      '2 files checked: 1 error, 1 warning, 1 info, 1 hint',
      '',
    ]);
  });

  it('gives no columns for a finding of several lines, and escapes what would end the command', () => {
    const several = { ...HOSTILE_FINDING, span: { start: 0, end: 14 } };
    const [line] = write(createGithubReporter(OPTIONS), [article('a,b:c%\n.txt', [several])]).split('\n');
    const message = HOSTILE.replace('%', '%25').replace('\r\n', '%0D%0A');
    assert.equal(line, `::warning file=a%2Cb%3Ac%25%0A.txt,line=1,endLine=2,title=vague-source::${message}`);
  });

  it('shows ten of a level, hints last, and says how many there are more', () => {
    const articles = [
      article('a.txt', [...many('hint', 3), ...many('information', 9), ...many('warning', 12)]),
    ];
    const expected = [
      ...many('warning', 10).map(({ message }) => command('warning', message)),
      ...many('information', 9).map(({ message }) => command('notice', message)),
      command('notice', 'hint 1'),
    ];
    assert.deepEqual(write(createGithubReporter(OPTIONS), articles).split('\n'), [
      ...expected,
      '4 more findings without an annotation; the job summary lists all.',
      '1 file checked: 12 warnings, 9 infos, 3 hints',
      '',
    ]);
  });

  it('speaks German', () => {
    const output = write(createGithubReporter({ ...OPTIONS, locale: 'de' }), [
      article('a.txt', many('error', 11)),
    ]);
    assert.deepEqual(output.split('\n').slice(-3), [
      '1 weiterer Befund ohne Anmerkung; die Zusammenfassung des Jobs nennt alle.',
      '1 Datei geprüft: 11 Fehler',
      '',
    ]);
  });
});

import assert from 'node:assert/strict';
import { type Palette, PLAIN } from '../../src/reporters/palette.js';
import { formatFindings, formatSummary } from '../../src/reporters/text.js';
import type { Finding } from '../../src/rules/rule.js';

const text =
  'Brücke gesperrt\n\nDer Rat tagte bis zum Abend. „Das Geld fehlt“ stand auf einem Zettel. Angeblich reicht es nicht.\n';

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const findings: readonly Finding[] = [
  {
    ruleId: 'unattributed-quote',
    severity: 'warning',
    span: spanOf('„Das Geld fehlt“'),
    message: 'Niemand sagt das.',
    related: [{ span: spanOf('Der Rat'), message: 'Vielleicht der Rat' }],
    fixes: [
      { title: 'Quelle nennen', kind: 'needs-author', edits: [] },
      { title: 'Als anonym kennzeichnen', kind: 'needs-author', edits: [] },
    ],
  },
  {
    ruleId: 'unsourced-hedge',
    severity: 'hint',
    span: spanOf('Angeblich'),
    message: 'Wer behauptet das?',
    related: [],
    fixes: [],
  },
];

const english = { locale: 'en', palette: PLAIN, width: 100 } as const;
const german = { ...english, locale: 'de' } as const;

const mark =
  (name: string) =>
  (text: string): string =>
    `<${name} ${text}>`;
const marked: Palette = {
  error: mark('e'),
  warning: mark('w'),
  information: mark('i'),
  hint: mark('h'),
  strong: mark('s'),
  faint: mark('f'),
  help: mark('?'),
};

describe('formatFindings', () => {
  it('prints place, severity, message, rule, frame, related places and fixes', () => {
    assert.equal(
      formatFindings({ path: 'text/rat.txt', text, findings }, english),
      `text/rat.txt:3:30: warning: Niemand sagt das. [unattributed-quote]
  3 | Der Rat tagte bis zum Abend. „Das Geld fehlt“ stand auf einem Zettel. Angeblich reicht es…
    |                              ^^^^^^^^^^^^^^^^
  = see: text/rat.txt:3:1: Vielleicht der Rat
  = help: Quelle nennen
  = help: Als anonym kennzeichnen

text/rat.txt:3:71: hint: Wer behauptet das? [unsourced-hedge]
  3 | …Rat tagte bis zum Abend. „Das Geld fehlt“ stand auf einem Zettel. Angeblich reicht es nicht.
    |                                                                    ^^^^^^^^^

`,
    );
  });

  it('speaks German', () => {
    assert.equal(
      formatFindings({ path: 'rat.txt', text, findings: findings.slice(0, 1) }, { ...german, width: 60 }),
      `rat.txt:3:30: Warnung: Niemand sagt das. [unattributed-quote]
  3 | …bis zum Abend. „Das Geld fehlt“ stand auf einem…
    |                 ^^^^^^^^^^^^^^^^
  = siehe: rat.txt:3:1: Vielleicht der Rat
  = Hilfe: Quelle nennen
  = Hilfe: Als anonym kennzeichnen

`,
    );
  });

  it('paints severity, place, message, gutter and help', () => {
    assert.equal(
      formatFindings(
        { path: 'rat.txt', text, findings: findings.slice(0, 1) },
        { ...english, palette: marked },
      ),
      `<s rat.txt:3:30>: <w warning>: <s Niemand sagt das.> <f [unattributed-quote]>
<f   3 |> Der Rat tagte bis zum Abend. „Das Geld fehlt“ stand auf einem Zettel. Angeblich reicht es…
<f     |>                              <w ^^^^^^^^^^^^^^^^>
  = <? see>: rat.txt:3:1: Vielleicht der Rat
  = <? help>: Quelle nennen
  = <? help>: Als anonym kennzeichnen

`,
    );
  });

  it('lets no control character of path, message, rule, fix or article reach the terminal', () => {
    const evil = '\x1b[2J';
    const finding: Finding = {
      ruleId: `rule${evil}`,
      severity: 'error',
      span: { start: 0, end: 6 },
      message: `message\n${evil}`,
      related: [{ span: { start: 0, end: 0 }, message: `related${evil}` }],
      fixes: [{ title: `fix${evil}`, kind: 'safe', edits: [] }],
    };
    assert.equal(
      formatFindings({ path: `a${evil}.txt`, text: `${evil}„A“\u202e`, findings: [finding] }, english),
      `a␛[2J.txt:1:1: error: message␊␛[2J [rule␛[2J]
  1 | ␛[2J„A“\ufffd
    | ^^^^^^
  = see: a␛[2J.txt:1:1: related␛[2J
  = help: fix␛[2J

`,
    );
  });

  it('prints nothing for a file without findings', () => {
    assert.equal(formatFindings({ path: 'rat.txt', text, findings: [] }, english), '');
  });
});

describe('formatSummary', () => {
  const none = { error: 0, warning: 0, information: 0, hint: 0 };
  const many = { files: 3, failed: 2, fixed: 1, findings: { error: 1, warning: 2, information: 1, hint: 4 } };
  const one = { files: 1, failed: 0, fixed: 0, findings: { ...none, hint: 1 } };

  it('counts files, findings by severity and failures', () => {
    assert.deepEqual(
      [many, one, { files: 0, failed: 1, fixed: 0, findings: none }].map((totals) =>
        formatSummary(totals, english),
      ),
      [
        '3 files checked: 1 error, 2 warnings, 1 info, 4 hints; 1 file with safe fixes; 2 could not be checked\n',
        '1 file checked: 1 hint\n',
        '0 files checked: no findings; 1 could not be checked\n',
      ],
    );
  });

  it('counts in German', () => {
    assert.deepEqual(
      [many, one, { files: 0, failed: 1, fixed: 0, findings: none }].map((totals) =>
        formatSummary(totals, german),
      ),
      [
        '3 Dateien geprüft: 1 Fehler, 2 Warnungen, 1 Info, 4 Hinweise; 1 Datei mit sicheren Korrekturen; 2 konnten nicht geprüft werden\n',
        '1 Datei geprüft: 1 Hinweis\n',
        '0 Dateien geprüft: keine Befunde; 1 konnte nicht geprüft werden\n',
      ],
    );
  });

  it('paints counts', () => {
    assert.equal(
      formatSummary(
        { files: 1, failed: 1, fixed: 0, findings: { ...none, warning: 1 } },
        { ...english, palette: marked },
      ),
      '1 file checked: <w 1 warning>; <e 1 could not be checked>\n',
    );
  });
});

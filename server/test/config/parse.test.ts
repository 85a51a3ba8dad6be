import assert from 'node:assert/strict';
import { parseConfig, readConfigValues } from '../../src/config/parse.js';
import { formatConfigProblem } from '../../src/config/problem.js';

/** What a person reads. */
const told = (file: string, text: string, locale: 'de' | 'en' = 'en'): string[] =>
  parseConfig(file, text).problems.map((problem) => formatConfigProblem(problem, locale));

describe('parseConfig', () => {
  it('reads JSON with comments and trailing commas, YAML, and package.json', () => {
    const values = { extends: 'strict', rules: { 'quote-marks': 'off' }, ignore: ['archiv'] };
    const json = '{ // so\n "extends": "strict", "rules": {"quote-marks": "off"}, "ignore": ["archiv",], }';
    const yaml = 'extends: strict\nrules:\n  quote-marks: off\nignore: [archiv]\n';
    const inPackage =
      '{"name": "blatt", "wortlaut": {"extends": "strict", "rules": {"quote-marks": "off"}, "ignore": ["archiv"]}}';
    for (const [file, text] of [
      ['wortlaut.config.json', json],
      ['a/wortlaut.config.jsonc', json],
      ['wortlaut.config.yaml', yaml],
      ['WORTLAUT.CONFIG.YML', yaml],
      ['/a/package.json', inPackage],
    ] as const) {
      const parsed = parseConfig(file, text);
      assert.deepEqual(
        { file, values: parsed.values, problems: parsed.problems },
        { file, values, problems: [] },
      );
    }
  });

  it('takes an empty file for an empty configuration', () => {
    for (const file of ['a.yaml', 'a.json', 'package.json'])
      assert.deepEqual(parseConfig(file, file === 'a.yaml' ? '\n' : '{}').values, {});
  });

  it('names place and likely word of a misspelt key and value', () => {
    const text =
      '{\n  "rules": {\n    "vague-sorce": "warning",\n    "quote-marks": "wurning"\n  },\n  "tag": "comment"\n}';
    assert.deepEqual(told('w.json', text), [
      'w.json:3:5: Unknown key “vague-sorce”. Did you mean vague-source?',
      'w.json:4:20: There is no “wurning” here. Possible: off, error, warning, information, hint. Did you mean warning?',
      'w.json:6:3: Unknown key “tag”. Did you mean tags?',
    ]);
    assert.deepEqual(told('w.json', text, 'de').slice(0, 1), [
      'w.json:3:5: Unbekannter Schlüssel „vague-sorce“. Gemeint: vague-source?',
    ]);
  });

  it('does so in YAML', () => {
    assert.deepEqual(told('w.yaml', 'tags: bracket\nrules:\n  - quote-marks\nquotationMarks: de-BE\n'), [
      'w.yaml:3:3: Expected an object with keys here.',
      'w.yaml:4:17: There is no “de-BE” here. Possible: any, de-DE, guillemets, de-CH, de-AT. Did you mean de-DE?',
    ]);
  });

  it('keeps what is right and leaves out what is not', () => {
    const text =
      '{"tags": 3, "ignore": ["a", 1], "rules": {"unattributed-quote": {"severity": "hint", "options": {"fragmentWords": 99}}}}';
    const { values, problems } = parseConfig('w.json', text);
    assert.deepEqual(values, {
      ignore: ['a'],
      rules: { 'unattributed-quote': { severity: 'hint', options: {} } },
    });
    assert.deepEqual(
      problems.map(({ path, place, message }) => [path, place, message.en]),
      [
        [['tags'], { line: 0, column: 9 }, 'Expected a text here.'],
        [['ignore', 1], { line: 0, column: 28 }, 'Expected a text here.'],
        [
          ['rules', 'unattributed-quote', 'options', 'fragmentWords'],
          { line: 0, column: 114 },
          'Expected a whole number from 0 to 20 here.',
        ],
      ],
    );
  });

  it('finds what is missing and what stands twice', () => {
    assert.deepEqual(
      told('w.json', '{"overrides": [{"tags": "bracket"}], "tags": "bracket", "tags": "comment"}'),
      ['w.json:1:16: “files” is missing here.', 'w.json:1:57: “tags” stands here twice.'],
    );
  });

  it('knows no option of a rule that has none', () => {
    assert.deepEqual(told('w.json', '{"rules": {"quote-marks": {"options": {"style": 1}}}}'), [
      'w.json:1:40: Unknown key “style”.',
    ]);
  });

  it('tells one fault of a file that it cannot read, and uses nothing of it', () => {
    assert.deepEqual(told('w.json', '{"tags": "brocket"'), [
      'w.json:1:19: Not valid JSON (CloseBraceExpected).',
    ]);
    assert.deepEqual(told('w.yaml', 'tags: "bracket\n'), [
      'w.yaml:2:1: Not valid YAML: Missing closing "quote',
    ]);
    assert.deepEqual(told('w.yaml', 'ignore: *alle\n'), [
      'w.yaml:1:9: Aliases (*name) are not supported here.',
    ]);
    assert.deepEqual(told('w.json', '['.repeat(100_000)), ['w.json:1:1: This file is nested too deeply.']);
    assert.deepEqual(parseConfig('w.json', '{"tags": "bracket"').values, {});
  });

  it('refuses a file that is no object', () => {
    assert.deepEqual(told('w.json', '[1]'), ['w.json:1:1: Expected an object with keys here.']);
  });
});

describe('readConfigValues', () => {
  it('names the key of a value that stands in no file', () => {
    const { values, problems } = readConfigValues({
      tags: 'comment',
      rules: { 'quote-marks': 'laut' },
      sources: undefined,
    });
    assert.deepEqual(values, { tags: 'comment', rules: {} });
    assert.deepEqual(
      problems.map((problem) => formatConfigProblem(problem, 'de')),
      [
        'rules.quote-marks: „laut“ gibt es hier nicht. Möglich: off, error, warning, information, hint.',
        'sources: Hier wird ein Text erwartet.',
      ],
    );
  });
});

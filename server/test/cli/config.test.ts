import assert from 'node:assert/strict';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const VAGUE = 'Beobachter warnten davor, dass die Kosten steigen.\n';
const CLEAN = 'Am Abend regnete es in Lindenfurth.\n';
const SIDECAR = (...sentences: string[]): string =>
  JSON.stringify({
    version: 1,
    suppressions: sentences.map((sentence) => ({ rule: 'vague-source', sentence, reason: 'bekannt' })),
  });

interface Found {
  readonly path: string;
  readonly rules: readonly string[];
}

/** What an NDJSON output found in each article, as `severity rule`. */
const found = (stdout: string): Found[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { path, findings } = JSON.parse(line);
      const rules = findings.map(
        (each: { severity: string; ruleId: string }) => `${each.severity} ${each.ruleId}`,
      );
      return { path, rules };
    });

describe('wortlaut check with a configuration', () => {
  before(buildIfMissing);

  /** Runs `wortlaut check --format ndjson` in a folder of these files. */
  function check(files: Readonly<Record<string, string>>, ...args: string[]) {
    const scratch = scratchFolder(files);
    const { code, stdout, stderr } = wortlaut(['check', '--format', 'ndjson', ...args], {
      cwd: scratch.path,
    });
    scratch.remove();
    return { code, found: found(stdout), stderr };
  }

  const FOLDERS = {
    'wortlaut.config.json': '{ "rules": { "vague-source": "error" }, "ignore": ["archiv"] }',
    'sport/wortlaut.config.yaml': 'rules:\n  vague-source: off\n',
    'a.txt': VAGUE,
    'archiv/b.txt': VAGUE,
    'sport/c.txt': VAGUE,
  };

  it('takes for each article the nearest one, and leaves out what it ignores', () => {
    assert.deepEqual(check(FOLDERS, '.'), {
      code: 1,
      found: [
        { path: 'a.txt', rules: ['error vague-source'] },
        { path: 'sport/c.txt', rules: [] },
      ],
      stderr: '',
    });
  });

  it('says of a named file that it is ignored', () => {
    assert.deepEqual(check(FOLDERS, 'archiv/b.txt', 'sport/c.txt'), {
      code: 0,
      found: [{ path: 'sport/c.txt', rules: [] }],
      stderr: 'wortlaut: archiv/b.txt: Left out, since wortlaut.config.json ignores it.\n',
    });
  });

  it('takes the one that is named for all, or none', () => {
    const named = check(FOLDERS, '--config', 'sport/wortlaut.config.yaml', 'a.txt', 'sport');
    const none = check(FOLDERS, '--no-config', 'archiv', 'sport');
    assert.deepEqual(
      [named.found, none.found],
      [
        [
          { path: 'a.txt', rules: [] },
          { path: 'sport/c.txt', rules: [] },
        ],
        [
          { path: 'archiv/b.txt', rules: ['information vague-source'] },
          { path: 'sport/c.txt', rules: ['information vague-source'] },
        ],
      ],
    );
  });

  it('applies overrides by the path below its folder, to standard input by its name', () => {
    const scratch = scratchFolder({
      'wortlaut.config.json': '{ "overrides": [{ "files": "rat/**", "rules": { "vague-source": "hint" } }] }',
      'rat/a.txt': VAGUE,
    });
    const inside = { cwd: join(scratch.path, 'rat'), input: VAGUE };
    const outputs = [['a.txt'], ['--stdin', '--stdin-filename', 'b.txt']].map(
      (args) => wortlaut(['annotate', ...args], inside).stdout,
    );
    scratch.remove();
    assert.deepEqual(outputs.flatMap(found), [
      { path: 'a.txt', rules: ['hint vague-source'] },
      { path: 'b.txt', rules: ['hint vague-source'] },
    ]);
  });

  it('reads the source register that it names', () => {
    const files = {
      'wortlaut.config.json': '{ "sources": "haus/quellen.yaml" }',
      'haus/quellen.yaml': 'sources:\n  - name: Sandra Meinertz\n    protected: Lena K.\n',
      'a.txt': 'Sandra Meinertz schwieg.\n',
    };
    assert.deepEqual(check(files, 'a.txt'), {
      code: 1,
      found: [{ path: 'a.txt', rules: ['error protected-source'] }],
      stderr: '',
    });
  });

  it('tells once what is wrong with it, with a suggestion, goes on, and fails', () => {
    const files = {
      'wortlaut.config.json': '{\n  "rules": { "vague-sorce": "off" },\n  "sources": "fehlt.yaml"\n}',
      'a.txt': CLEAN,
      'b.txt': CLEAN,
    };
    assert.deepEqual(check(files, '.'), {
      code: 2,
      found: [
        { path: 'a.txt', rules: [] },
        { path: 'b.txt', rules: [] },
      ],
      stderr: [
        'wortlaut: wortlaut.config.json:2:14: Unknown key “vague-sorce”. Did you mean vague-source?\n',
        'wortlaut: fehlt.yaml:1:1: This file cannot be read.\n',
      ].join(''),
    });
  });

  it('refuses a named one that does not exist', () => {
    assert.deepEqual(check(FOLDERS, '--config', 'haus.json', 'a.txt'), {
      code: 2,
      found: [],
      stderr: 'wortlaut: There is no configuration file haus.json. Check the path.\n',
    });
  });

  describe('and suppressions beside it', () => {
    const other = 'Experten warnen vor dem Hochwasser.';
    const files = {
      'wortlaut.config.json': '{}',
      'wortlaut.suppressions.json': SIDECAR(VAGUE.trim(), other),
      'rat/a.txt': VAGUE,
      'rat/b.txt': CLEAN,
    };
    const unused =
      'wortlaut: wortlaut.suppressions.json: The suppression of vague-source in “Experten warnen vor dem Hochwasser.” suppresses nothing. Remove it, so that it hides nothing later.\n';

    it('suppresses what they name, and tells what they name in vain when all articles were checked', () => {
      assert.deepEqual(check(files, '.'), {
        code: 0,
        found: [
          { path: 'rat/a.txt', rules: [] },
          { path: 'rat/b.txt', rules: [] },
        ],
        stderr: unused,
      });
    });

    it('judges no entry when only some articles were checked', () => {
      assert.deepEqual(check(files, 'rat').stderr, '');
    });

    it('judges no entry of a rule that is off', () => {
      const off = { ...files, 'wortlaut.config.json': '{ "rules": { "vague-source": "off" } }' };
      assert.deepEqual(check(off, '.').stderr, '');
    });
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { configPath, findConfigFile, loadConfig } from '../../../src/cli/config/find.js';
import { formatConfigProblem } from '../../../src/config/problem.js';
import { DEFAULT_SETTINGS } from '../../../src/config/settings.js';

describe('the configuration on disk', () => {
  let root: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'wortlaut-config-')));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const at = (path: string): string => join(root, path);

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  }

  /** The problems as people read them, with paths below the scratch folder. */
  const told = async (folder: string, explicit?: string): Promise<string[]> =>
    (await loadConfig(folder, explicit)).problems.map((problem) =>
      formatConfigProblem(problem, 'en').replace(`${relative(process.cwd(), root)}/`, ''),
    );

  it('is the nearest one upwards', () => {
    write({ 'wortlaut.config.yaml': '', 'a/wortlaut.config.json': '{}', 'a/b/rat.txt': '', 'c/rat.txt': '' });
    assert.deepEqual(
      ['.', 'a', 'a/b', 'c'].map((folder) => findConfigFile(at(folder))),
      [
        'wortlaut.config.yaml',
        'a/wortlaut.config.json',
        'a/wortlaut.config.json',
        'wortlaut.config.yaml',
      ].map(at),
    );
  });

  it('is taken in a fixed order, and from package.json only under its key', () => {
    write({
      'package.json': '{"wortlaut": {}}',
      'a/package.json': '{"name": "a"}',
      'b/package.json': 'kein JSON',
    });
    assert.deepEqual(
      ['.', 'a', 'b'].map((folder) => findConfigFile(at(folder))),
      Array(3).fill(at('package.json')),
    );
    for (const name of [
      'wortlaut.config.yml',
      'wortlaut.config.yaml',
      'wortlaut.config.jsonc',
      'wortlaut.config.json',
    ]) {
      write({ [name]: '' });
      assert.equal(findConfigFile(root), at(name));
    }
  });

  it('is loaded with all that it extends and all that lies beside it', async () => {
    write({
      'haus/basis.yaml': '\uFEFFrules:\n  vague-source: error\n',
      'blatt/wortlaut.config.json': '{"extends": "../haus/basis.yaml", "ignore": ["archiv"]}',
      'blatt/wortlaut.suppressions.json':
        '{"version": 1, "suppressions": [{"rule": "quote-marks", "sentence": "Ja"}]}',
      'blatt/wortlaut.sources.yaml': '',
      'blatt/texte/rat.txt': '',
    });
    const loaded = await loadConfig(at('blatt/texte'));
    const { config, sidecar, ...rest } = loaded;
    assert.deepEqual(rest, {
      file: at('blatt/wortlaut.config.json'),
      folder: at('blatt'),
      sources: null,
      files: ['haus/basis.yaml', 'blatt/wortlaut.config.json', 'blatt/wortlaut.suppressions.json'].map(at),
      problems: [],
    });
    assert.equal(config.settingsFor('texte/rat.txt').rules['vague-source'], 'error');
    assert.equal(config.ignores('archiv/rat.txt'), true);
    assert.deepEqual(sidecar?.entries, [{ rule: 'quote-marks', sentence: 'Ja' }]);
    assert.deepEqual(
      ['blatt/texte/rat.txt', 'blatt/..rat.txt', 'rat.txt', 'blatt'].map((path) =>
        configPath(loaded, at(path)),
      ),
      ['texte/rat.txt', '..rat.txt', null, null],
    );
  });

  it('is the one that is named', async () => {
    write({
      'wortlaut.config.json': '{"tags": "comment"}',
      'b/streng.yaml': 'sources: ../quellen.yaml\n',
      'quellen.yaml': '',
    });
    const { file, folder, config, sources } = await loadConfig(root, at('b/streng.yaml'));
    assert.deepEqual([file, folder, sources], [at('b/streng.yaml'), at('b'), at('quellen.yaml')]);
    assert.equal(config.settingsFor(null).options.tagStyle, 'bracket');
  });

  it('tells faults with file, line and column', async () => {
    write({
      'wortlaut.config.json': '{\n  "extends": "./haus.yaml",\n  "sources": "fehlt.yaml"\n}',
      'haus.yaml': 'rules:\n  vague-sorce: error\n',
      'wortlaut.suppressions.json': '{}',
    });
    assert.deepEqual(await told(root), [
      'haus.yaml:2:3: Unknown key “vague-sorce”. Did you mean vague-source?',
      'wortlaut.suppressions.json:1:1: “version” is missing here.',
      'wortlaut.suppressions.json:1:1: “suppressions” is missing here.',
      'fehlt.yaml:1:1: This file cannot be read.',
    ]);
    assert.deepEqual(await told(root, at('nichts.json')), [
      'nichts.json:1:1: This file cannot be read.',
      'wortlaut.suppressions.json:1:1: “version” is missing here.',
      'wortlaut.suppressions.json:1:1: “suppressions” is missing here.',
    ]);
  });

  it('is recommended where there is none', async () => {
    const { config, ...rest } = await loadConfig(root);
    assert.deepEqual(rest, {
      file: null,
      folder: root,
      sidecar: null,
      sources: null,
      files: [],
      problems: [],
    });
    assert.deepEqual(config.settingsFor('rat.txt'), DEFAULT_SETTINGS);
  });
});

import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/engine/create-analyzer.js';
import type { FileProblem } from '../../../src/lsp/configuration/load.js';
import { createSetups } from '../../../src/lsp/configuration/setups.js';
import { type Folder, folderOf, inFolder } from './folder.js';

const article = inFolder('politik/rat.txt');
const text = 'Experten warnen vor der Brücke.';

function setupsOf(folder: Folder) {
  const told = new Map<string, readonly FileProblem[]>();
  const setups = createSetups({
    createAnalyzer,
    locale: 'de',
    readFile: folder.read,
    fallback: async () => ({ layers: ['strict'], folder: null }),
    onFiles: () => undefined,
    onProblems: (at, problems) => told.set(at, problems),
  });
  const severities = async (uri = article): Promise<string[] | null> => {
    const setup = await setups.setupFor(uri);
    if (!setup) return null;
    const { findings } = setup.analyzer.analyze(text, 'plain', setup.path ?? undefined);
    return findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  };
  return { setups, told, severities };
}

describe('setups', () => {
  it('follow the nearest configuration and its overrides', async () => {
    const { severities } = setupsOf(
      folderOf({
        'wortlaut.config.json': `{
          "extends": "./stil/haus.yaml",
          "overrides": [{ "files": "sport/**", "rules": { "vague-source": "off" } }],
          "ignore": ["archiv"]
        }`,
        'stil/haus.yaml': 'rules:\n  vague-source: error\n',
      }),
    );
    assert.deepEqual(await severities(), ['vague-source error']);
    assert.deepEqual(await severities(inFolder('sport/spiel.txt')), []);
    assert.equal(await severities(inFolder('archiv/alt.txt')), null);
  });

  it('follow the editor where there is no configuration', async () => {
    const { severities } = setupsOf(folderOf({}));
    assert.deepEqual(await severities(), ['vague-source warning']);
    assert.deepEqual(await severities('untitled:Untitled-1'), ['vague-source warning']);
  });

  it('know the suppressions and the register beside the configuration', async () => {
    const { setups, severities } = setupsOf(
      folderOf({
        'wortlaut.config.json': '{}',
        'wortlaut.suppressions.json': `{ "version": 1, "suppressions": [
          { "rule": "vague-source", "sentence": "${text}" }
        ] }`,
        'wortlaut.sources.yaml': 'sources:\n  - name: Dorothea Kessler\n    role: Rätin\n',
      }),
    );
    assert.deepEqual(await severities(), []);
    assert.deepEqual((await setups.setupFor(article))?.sources, [
      {
        name: 'Dorothea Kessler',
        role: 'Rätin',
        kind: 'person',
        aliases: [],
        gender: null,
        protected: null,
      },
    ]);
  });

  it('tell what is wrong, with place and remedy', async () => {
    const { told, severities } = setupsOf(
      folderOf({
        'wortlaut.config.json': '{\n  "rules": { "vague-sorce": "off" },\n  "sources": "./quellen.yaml"\n}',
        'quellen.yaml': 'sources:\n  - role: Rätin\n',
      }),
    );
    await severities();
    const [config, register] = told.get(inFolder('politik/')) ?? [];
    assert.deepEqual(
      [config, register].map((problem) => problem && [problem.uri, problem.line, problem.column]),
      [
        [inFolder('wortlaut.config.json'), 1, 13],
        [inFolder('quellen.yaml'), 1, 4],
      ],
    );
    assert.match(config?.message.de ?? '', /Gemeint: vague-source\?$/);
    assert.match(config?.message.en ?? '', /Did you mean vague-source\?$/);
  });

  it('read every file once, and anew after being told to forget', async () => {
    const folder = folderOf({ 'wortlaut.config.json': '{ "rules": { "vague-source": "off" } }' });
    const { setups, severities } = setupsOf(folder);
    assert.deepEqual(await severities(), []);
    await severities(inFolder('sport/spiel.txt'));
    const asked = folder.asked.filter((uri) => uri === inFolder('wortlaut.config.json'));
    assert.equal(asked.length, 1);
    folder.write('wortlaut.config.json', '{}');
    assert.deepEqual(await severities(), []);
    setups.forget();
    assert.deepEqual(await severities(), ['vague-source information']);
  });

  it('keep the analyzer as long as nothing has changed', async () => {
    const folder = folderOf({ 'wortlaut.config.json': '{}' });
    const { setups } = setupsOf(folder);
    const before = await setups.setupFor(article);
    setups.forget();
    assert.equal((await setups.setupFor(article))?.analyzer, before?.analyzer);
    folder.write('wortlaut.sources.yaml', 'sources:\n  - name: Anna Berg\n');
    setups.forget();
    assert.notEqual((await setups.setupFor(article))?.analyzer, before?.analyzer);
  });

  it('know which files matter', async () => {
    const { setups, severities } = setupsOf(
      folderOf({ 'wortlaut.config.json': '{ "extends": "./haus.json" }', 'haus.json': '{}' }),
    );
    await severities();
    const files = ['haus.json', 'package.json', 'wortlaut.sources.yml', 'tsconfig.json'].map(inFolder);
    assert.deepEqual(files.map(setups.concerns), [true, true, true, false]);
  });
});

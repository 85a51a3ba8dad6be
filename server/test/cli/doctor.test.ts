import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, projectRoot, scratchFolder, wortlaut } from './wortlaut.js';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const FIRST = `Wortlaut ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;

describe('wortlaut doctor', () => {
  before(buildIfMissing);

  function examine(files: Readonly<Record<string, string>>, ...args: string[]) {
    const scratch = scratchFolder(files);
    const { code, stdout, stderr } = wortlaut(['doctor', ...args], { cwd: scratch.path });
    scratch.remove();
    return { code, lines: stdout.split('\n').slice(0, -1), stderr };
  }

  it('shows what holds where nothing is configured, in German', () => {
    assert.deepEqual(examine({ 'a.txt': '' }, '--locale', 'de'), {
      code: 0,
      lines: [
        FIRST,
        'Sprache der Meldungen: de',
        'Konfiguration: keine, es gilt also recommended',
        'Regeln, die von recommended abweichen: keine',
        'Quellenregister: keines',
        'Unterdrückungen neben den Artikeln: keine',
        'Artikel: 1',
        'Alles in Ordnung.',
      ],
      stderr: '',
    });
  });

  const FILES = {
    'haus.json': '{ "rules": { "vague-source": "error" } }',
    'wortlaut.config.json':
      '{ "extends": "./haus.json", "rules": { "quote-marks": "off" }, "ignore": ["archiv"] }',
    'wortlaut.suppressions.json':
      '{ "version": 1, "suppressions": [{ "rule": "vague-source", "sentence": "Experten warnen." }] }',
    'wortlaut.sources.yaml': 'sources:\n  - name: Ida Roth\n',
    'rat/a.txt': '',
    'rat/b.md': '',
    'archiv/c.txt': '',
  };

  it('shows everything that decides', () => {
    assert.deepEqual(examine(FILES), {
      code: 0,
      lines: [
        FIRST,
        'Language of messages: en',
        'Configuration: wortlaut.config.json + haus.json',
        'Rules that differ from recommended: vague-source error, quote-marks off',
        'Source register: wortlaut.sources.yaml (1 source)',
        'Suppressions beside the articles: 1',
        'Articles: 2, and 1 that the configuration ignores',
        'All is well.',
      ],
      stderr: '',
    });
  });

  it('looks at another folder and another configuration', () => {
    const { code, lines } = examine(FILES, 'rat', '--config', 'haus.json');
    assert.deepEqual(
      { code, lines: lines.slice(2) },
      {
        code: 0,
        lines: [
          'Configuration: haus.json',
          'Rules that differ from recommended: vague-source error',
          'Source register: wortlaut.sources.yaml (1 source)',
          'Suppressions beside the articles: 1',
          'Articles: 2',
          'All is well.',
        ],
      },
    );
  });

  it('tells what is wrong, each once', () => {
    const broken = {
      'wortlaut.config.json': '{ "rulez": {}, "sources": "fehlt.yaml" }',
      'leer/notizen.doc': '',
    };
    const { code, lines, stderr } = examine(broken, 'leer');
    assert.deepEqual(
      { code, lines: lines.slice(-4), stderr },
      {
        code: 2,
        lines: [
          'Source register: none',
          'Suppressions beside the articles: none',
          'Articles: 0',
          '3 problems, told on standard error.',
        ],
        stderr: [
          'wortlaut: wortlaut.config.json:1:3: Unknown key “rulez”. Did you mean rules?\n',
          'wortlaut: fehlt.yaml:1:1: This file cannot be read.\n',
          'wortlaut: leer: No articles (.txt, .md, .html, .news, .artikel) in this folder. Name other files one by one.\n',
        ].join(''),
      },
    );
  });

  it('tells what is wrong in the source register', () => {
    const { code, stderr } = examine({
      'a.txt': '',
      'wortlaut.sources.yaml': 'sources:\n  - nam: Ida Roth\n',
    });
    assert.deepEqual([code, stderr.startsWith('wortlaut: wortlaut.sources.yaml:2:')], [2, true]);
  });
});

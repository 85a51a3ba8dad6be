import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESET_CHOICES } from '../../src/cli/commands/init.js';
import { PRESET_NAMES } from '../../src/config/presets.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const NEXT = 'wortlaut explain lists the rules, wortlaut check . checks the articles below.\n';

describe('wortlaut init', () => {
  before(buildIfMissing);
  let scratch: ReturnType<typeof scratchFolder>;
  const run = (args: readonly string[] = [], folder = '.') =>
    wortlaut(['init', ...args], { cwd: join(scratch.path, folder) });
  const written = (folder = '.'): unknown =>
    JSON.parse(readFileSync(join(scratch.path, folder, 'wortlaut.config.json'), 'utf8'));

  beforeEach(() => {
    scratch = scratchFolder({});
  });
  afterEach(() => scratch.remove());

  it('writes a configuration in which nothing is wrong', () => {
    assert.deepEqual(
      { outcome: run(), config: written(), doctor: wortlaut(['doctor'], { cwd: scratch.path }).stderr },
      {
        outcome: { code: 0, stdout: `wortlaut.config.json is written.\n${NEXT}`, stderr: '' },
        config: { extends: 'recommended', rules: {}, overrides: [], ignore: [] },
        doctor:
          'wortlaut: .: No articles (.txt, .md, .html, .news, .artikel) in this folder. Name other files one by one.\n',
      },
    );
  });

  it('builds on another preset, names the schema where it lies, and says what it replaces', () => {
    mkdirSync(join(scratch.path, 'rat/node_modules/wortlaut/docs/schema/config.schema.json'), {
      recursive: true,
    });
    run();
    const { stdout } = run(['--preset', 'strict'], 'rat');
    assert.deepEqual(
      { stdout, config: written('rat') },
      {
        stdout: `wortlaut.config.json is written.\nIt counts here from now on, instead of ../wortlaut.config.json.\n${NEXT}`,
        config: {
          $schema: './node_modules/wortlaut/docs/schema/config.schema.json',
          extends: 'strict',
          rules: {},
          overrides: [],
          ignore: [],
        },
      },
    );
  });

  it('leaves an existing one alone', () => {
    scratch.remove();
    scratch = scratchFolder({ 'wortlaut.config.yaml': 'extends: strict\n' });
    assert.deepEqual(
      { outcome: run(), exists: existsSync(join(scratch.path, 'wortlaut.config.json')) },
      {
        outcome: {
          code: 2,
          stdout: '',
          stderr:
            'wortlaut: There is a configuration already: wortlaut.config.yaml. Edit it, or remove it first.\n',
        },
        exists: false,
      },
    );
  });

  it('knows the presets', () => {
    assert.deepEqual(PRESET_CHOICES, PRESET_NAMES);
  });
});

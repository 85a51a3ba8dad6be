import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle, REPORTS_IN_NEWS } from '../../../bench/corpus.js';
import { buildIfMissing, bundle, projectRoot, scratchFolder, wortlaut } from './wortlaut.js';

const ARTICLES = 40;

/** Many blocks of the size that the tests ask for. */
const articles = Array.from({ length: ARTICLES }, (_, id) => generateArticle(400, id, REPORTS_IN_NEWS));
const stream = articles.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');

/** Every command of parallel in the recipes, without what is done with its output. */
function recipes(): readonly string[] {
  const page = readFileSync(join(projectRoot, 'docs', 'archives.md'), 'utf8').replaceAll('\\\n', ' ');
  return page.match(/^parallel .*$/gm) ?? [];
}

const isInstalled = (): boolean => spawnSync('parallel', ['--version']).error === undefined;

describe('the recipes for archives', function () {
  // Every block and every shard is a process.
  this.timeout(120_000);

  const scratch = scratchFolder({
    'archiv.ndjson': stream,
    wortlaut: `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`,
    ...Object.fromEntries(articles.slice(0, 30).map((text, index) => [`archiv/${index}.txt`, text])),
    'ergebnis/.keep': '',
  });

  /** Runs a recipe as it stands in the docs, on this machine, with several small blocks and a few shards. */
  function runRecipe(recipe: string) {
    const command = recipe
      .replace(/--block \d+M/, '--block 5k --jobs 3')
      .replace(/--sshlogin \S+/, '--sshlogin 2/:')
      .replace(/\/20 |\.\.20\}/g, (count) => count.replace('20', '3'))
      .replace(/ > .*/, '');
    return spawnSync('bash', ['-c', command], {
      cwd: scratch.path,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { HOME: scratch.path, PATH: `${scratch.path}:${process.env['PATH']}` },
    });
  }

  before(function () {
    buildIfMissing();
    if (isInstalled()) {
      spawnSync('chmod', ['+x', join(scratch.path, 'wortlaut')]);
      return;
    }
    assert.notEqual(process.env['WORTLAUT_REQUIRE_PARALLEL'], '1', 'no parallel');
    console.log('    skipped: no parallel');
    this.skip();
  });
  after(scratch.remove);

  it('give the same as the filter alone, in the same order, on this machine and through hosts', () => {
    const alone = wortlaut(['annotate', '--ndjson', '--no-config'], { input: stream });
    const outcomes = recipes()
      .filter((recipe) => recipe.includes('--pipe'))
      .map((recipe) => {
        const { status, stdout, stderr } = runRecipe(recipe);
        return { code: status, stdout, stderr };
      });
    assert.deepEqual([alone.stdout.split('\n').length - 1, outcomes], [ARTICLES, [alone, alone]]);
  });

  it('give with shards what one run gives', () => {
    const [recipe] = recipes().filter((each) => each.includes('--shard'));
    const { status, stderr } = runRecipe(recipe ?? '');
    const merged = spawnSync('bash', ['-c', './wortlaut merge ergebnis/*.shard'], {
      cwd: scratch.path,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    const whole = wortlaut(['check', 'archiv'], { cwd: scratch.path });
    assert.deepEqual(
      { status, stderr, code: merged.status, stdout: merged.stdout },
      { status: 0, stderr: '', code: whole.code, stdout: whole.stdout },
    );
  });
});

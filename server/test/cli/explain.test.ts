import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURABLE_RULES } from '../../src/config/rule-list.js';
import { buildIfMissing, projectRoot, wortlaut } from './wortlaut.js';

const page = (docs: string): string => readFileSync(join(projectRoot, docs), 'utf8');
const success = (stdout: string) => ({ code: 0, stdout, stderr: '' });
const failure = (stderr: string) => ({ code: 2, stdout: '', stderr: `wortlaut: ${stderr}\n` });

describe('wortlaut explain', () => {
  before(buildIfMissing);

  it('prints the page of a rule', () => {
    assert.deepEqual(wortlaut(['explain', 'vague-source']), success(page('docs/rules/vague-source.md')));
  });

  it('puts the summary before it in German', () => {
    assert.deepEqual(
      wortlaut(['explain', 'vague-source', '--locale', 'de']),
      success(`Quelle, die niemanden benennt\n\n${page('docs/rules/vague-source.md')}`),
    );
  });

  it('has a page for every rule, under its name', () => {
    const titles = CONFIGURABLE_RULES.map(({ docs }) => page(docs).split('\n', 1)[0]);
    assert.deepEqual(
      titles,
      CONFIGURABLE_RULES.map(({ id }) => `# ${id}`),
    );
  });

  it('lists all rules in the language of the user', () => {
    for (const locale of ['de', 'en'] as const) {
      const { code, stdout } = wortlaut(['explain', '--locale', locale]);
      const lines = stdout.split('\n').map((line) => line.split(/ {2,}/));
      assert.deepEqual(
        { code, lines },
        { code: 0, lines: [...CONFIGURABLE_RULES.map(({ id, summary }) => [id, summary[locale]]), ['']] },
      );
    }
  });

  for (const [args, message] of [
    ['vague-sorce', 'There is no rule vague-sorce. Did you mean vague-source?'],
    ['../../package', 'There is no rule ../../package. See wortlaut explain --help.'],
    ['vague-sorce --locale de', 'Die Regel vague-sorce gibt es nicht. Gemeint: vague-source?'],
    ['vague-source quote-marks', 'Too many arguments. See wortlaut --help.'],
  ] as const)
    it(`refuses "explain ${args}" in one line`, () => {
      assert.deepEqual(wortlaut(['explain', ...args.split(' ')]), failure(message));
    });
});

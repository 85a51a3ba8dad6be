import assert from 'node:assert/strict';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

/** Two warnings; one of three statements has a source. */
const TEXT =
  '„Der Deich hält noch lange.“ Es regnet. „Das Wasser steigt nur langsam.“ Es regnet.\n\n„Ja“, sagte Ida Roth.\n';

describe('the limits of wortlaut check', () => {
  const scratch = scratchFolder({ 'a.txt': TEXT, 'b.txt': 'Es regnet.\n' });
  const run = (...args: string[]) => {
    const { code, stderr } = wortlaut(['check', ...args], { cwd: scratch.path });
    return { code, stderr };
  };
  before(buildIfMissing);
  after(scratch.remove);

  it('let pass so many warnings', () => {
    assert.deepEqual(
      ['1', '2'].map((most) => run('--max-warnings', most, '.')),
      [
        { code: 1, stderr: 'wortlaut: 2 warnings, more than --max-warnings 1.\n' },
        { code: 0, stderr: '' },
      ],
    );
  });

  it('ask for a share of statements with a source', () => {
    const args = ['--fail-on', 'never', '--min-coverage'];
    assert.deepEqual(
      [run(...args, '33', '.'), run(...args, '34', '.'), run(...args, '100', 'b.txt')],
      [
        { code: 0, stderr: '' },
        {
          code: 1,
          stderr:
            'wortlaut: Coverage is 33.3 %, less than --min-coverage 34: 1 of 3 statements have a source.\n',
        },
        { code: 0, stderr: '' },
      ],
    );
  });

  it('are told in German', () => {
    assert.deepEqual(
      run('--locale', 'de', '--max-warnings', '0', '--min-coverage', '50', 'a.txt').stderr,
      [
        'wortlaut: 2 Warnungen, mehr als --max-warnings 0.\n',
        'wortlaut: Abdeckung 33,3 %, weniger als --min-coverage 50: 1 von 3 Aussagen haben eine Quelle.\n',
      ].join(''),
    );
  });

  for (const [args, message] of [
    ['--max-warnings -1', '--max-warnings cannot be -1. Give a whole number from 0.'],
    ['--max-warnings 1e3', '--max-warnings cannot be 1e3. Give a whole number from 0.'],
    ['--min-coverage 101', '--min-coverage cannot be 101. Give a whole number from 0 to 100.'],
    [
      '--max-warnings 3 --fail-on hint',
      '--max-warnings and --fail-on hint exclude each other. Leave one out.',
    ],
  ] as const)
    it(`refuse "${args}"`, () => {
      assert.deepEqual(run(...args.split(' '), 'a.txt'), { code: 2, stderr: `wortlaut: ${message}\n` });
    });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BaselineEntry, formatBaseline } from '../../src/config/baseline.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const QUOTE = '„Der Deich hält.“ Es regnet.\n';
const OTHER = '„Das Wasser steigt nur langsam.“ Es regnet.\n';

const entry = (path: string, sentence: string): BaselineEntry => ({
  path,
  rule: 'unattributed-quote',
  sentence,
  count: 1,
});
const DIKE = 'Der Deich hält';
const WATER = 'Das Wasser steigt nur langsam';

describe('wortlaut check with a baseline', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const at = (name: string): string => join(scratch.path, name);
  const check = (...args: string[]) =>
    wortlaut(['check', '--baseline', 'ci/known.json', ...args], { cwd: scratch.path });
  const baseline = (): string => readFileSync(at('ci/known.json'), 'utf8');

  before(buildIfMissing);
  beforeEach(() => {
    const known = formatBaseline([entry('../gone.txt', DIKE), entry('../texte/a.txt', DIKE)]);
    scratch = scratchFolder({ 'ci/known.json': known, 'texte/a.txt': QUOTE, 'texte/b.txt': OTHER });
  });
  afterEach(() => scratch.remove());

  it('leaves out what it knows', () => {
    assert.deepEqual(
      [
        check('texte/a.txt'),
        check('-q', '-f', 'ndjson', 'texte').stdout.split('\n').length,
        check('texte').code,
      ],
      [{ code: 0, stdout: '1 file checked: no findings\n', stderr: '' }, 3, 1],
    );
  });

  it('makes all findings known, and keeps what it knows of other files', () => {
    const outcome = check('--update-baseline', 'texte/b.txt');
    assert.deepEqual(
      { outcome, baseline: baseline(), after: check('texte').code },
      {
        outcome: {
          code: 0,
          stdout: '1 file checked: no findings\n',
          stderr: 'wortlaut: ci/known.json: The baseline knows 3 findings.\n',
        },
        baseline: formatBaseline([
          entry('../gone.txt', DIKE),
          entry('../texte/a.txt', DIKE),
          entry('../texte/b.txt', WATER),
        ]),
        after: 0,
      },
    );
  });

  it('is created', () => {
    rmSync(at('ci/known.json'));
    const { code } = check('--update-baseline', 'texte');
    assert.deepEqual(
      { code, baseline: baseline() },
      {
        code: 0,
        baseline: formatBaseline([entry('../texte/a.txt', DIKE), entry('../texte/b.txt', WATER)]),
      },
    );
  });

  it('forgets what is gone, and learns nothing', () => {
    writeFileSync(at('texte/a.txt'), OTHER);
    const { code } = check('--prune-baseline', 'texte');
    assert.deepEqual(
      { code, baseline: baseline() },
      { code: 1, baseline: formatBaseline([entry('../gone.txt', DIKE)]) },
    );
  });

  it('is not written for a run that only uses it', () => {
    const before = baseline();
    check('texte');
    assert.equal(baseline(), before);
  });

  it('stops the run if it cannot be used, and stays as it is', () => {
    writeFileSync(at('ci/known.json'), '{ "version": 1, "findigs": [] }');
    const broken = check('--update-baseline', 'texte');
    const content = baseline();
    rmSync(at('ci/known.json'));
    const missing = check('texte');
    assert.deepEqual(
      { broken, content, missing, exists: existsSync(at('ci/known.json')) },
      {
        broken: {
          code: 2,
          stdout: '',
          stderr: [
            'wortlaut: ci/known.json:1:17: Unknown key “findigs”. Did you mean findings?\n',
            'wortlaut: ci/known.json:1:1: “findings” is missing here.\n',
          ].join(''),
        },
        content: '{ "version": 1, "findigs": [] }',
        missing: {
          code: 2,
          stdout: '',
          stderr:
            'wortlaut: ci/known.json: There is no such file or folder. Check the path and the folder you are in.\n',
        },
        exists: false,
      },
    );
  });

  it('must be named to be changed, in one way', () => {
    const run = (...args: string[]) => wortlaut(['check', ...args, 'texte'], { cwd: scratch.path }).stderr;
    assert.deepEqual(
      [run('--update-baseline'), run('--baseline', 'a', '--update-baseline', '--prune-baseline')],
      [
        'wortlaut: --update-baseline needs --baseline.\n',
        'wortlaut: --update-baseline and --prune-baseline exclude each other. Leave one out.\n',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buildIfMissing, bundle, scratchFolder, wortlaut } from './wortlaut.js';

const QUOTE = '„Das Wasser steigt nur langsam.“ Es regnet.\n';
const WATCHING = 'wortlaut: Watching for changes. Ctrl-C ends it.\n';

type Watching = ChildProcessByStdio<null, Readable, Readable>;

/** What is printed until the next run is over. */
async function nextRun({ stdout, stderr }: Watching): Promise<string> {
  const chunks: string[] = [];
  const listen = (chunk: Buffer): void => void chunks.push(chunk.toString());
  stdout.on('data', listen);
  while (!(await once(stderr, 'data')).toString().includes(WATCHING.trim()));
  if (chunks.length === 0) await once(stdout, 'data');
  stdout.off('data', listen);
  return chunks.join('').split('\n').at(-2) ?? '';
}

describe('wortlaut check --watch', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const at = (name: string): string => join(scratch.path, name);

  before(buildIfMissing);
  beforeEach(() => {
    scratch = scratchFolder({
      'wortlaut.config.json': '{}',
      'rat/a.txt': QUOTE,
      'rat/b.txt': 'Es regnet.\n',
    });
  });
  afterEach(() => scratch.remove());

  it('checks again whenever something changes, until it is interrupted', async () => {
    const args = ['check', 'rat', '--watch', '--format', 'text', '--format', 'html=rat/findings.html'];
    const running: Watching = spawn(process.execPath, [bundle, ...args], {
      cwd: scratch.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const runs = [await nextRun(running)];
    const runAfter = async (change: () => void): Promise<void> => {
      const next = nextRun(running);
      change();
      runs.push(await next);
    };
    await runAfter(() => writeFileSync(at('rat/a.txt'), 'Es schneit.\n'));
    await runAfter(() => writeFileSync(at('rat/c.txt'), QUOTE));
    await runAfter(() => writeFileSync(at('wortlaut.config.json'), '{"rules":{"unattributed-quote":"off"}}'));
    await runAfter(() => rmSync(at('rat/b.txt')));
    const page = readFileSync(at('rat/findings.html'), 'utf8');
    running.kill('SIGINT');
    const [, signal] = await once(running, 'exit');
    assert.deepEqual(
      { runs, signal, isWhole: page.endsWith('</html>\n') },
      {
        runs: [
          '2 files checked: 1 warning',
          '2 files checked: no findings',
          '3 files checked: 1 warning',
          '3 files checked: no findings',
          '2 files checked: no findings',
        ],
        signal: 'SIGINT',
        isWhole: true,
      },
    );
  });

  it('watches paths only', () => {
    const refusals = [
      ['--stdin'],
      ['-', '--stdin-filename', 'a.txt'],
      ['rat', '--changed'],
      ['rat', '--diff'],
      ['rat', '--cache'],
    ].map((args) => wortlaut(['check', '--watch', ...args], { cwd: scratch.path }).stderr);
    assert.deepEqual(
      refusals,
      ['--stdin', '-', '--changed', '--diff', '--cache'].map(
        (option) => `wortlaut: --watch and ${option} exclude each other. Leave one out.\n`,
      ),
    );
  });
});

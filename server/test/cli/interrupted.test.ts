import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buildIfMissing, bundle, scratchFolder } from './wortlaut.js';

type Running = ChildProcessByStdio<Writable, Readable, null>;

const BROKEN = '„Wir öffnen am Montag", sagte Ida Roth.\n';
const FIXED = BROKEN.replace('"', '“');

const start = (cwd: string, ...args: readonly string[]): Running =>
  spawn(process.execPath, [bundle, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });

/** The names of files that are being written in the folder. */
const hidden = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** Resolves when a file is being written in the folder. */
async function hiddenFileIn(folder: string): Promise<void> {
  const watcher = watch(folder);
  while (hidden(folder).length === 0) await once(watcher, 'change');
  watcher.close();
}

/** A folder of many articles, so that a run is in the middle of them when it is interrupted. */
const manyArticles = (): ReturnType<typeof scratchFolder> =>
  scratchFolder(Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`rat/${index}.txt`, BROKEN])));

/** What the run printed after it was sent the signal at its first line, and how it ended. */
async function interruptAtFirstLine(running: Running, signal: NodeJS.Signals) {
  const ended = once(running, 'close');
  const chunks: Buffer[] = [];
  running.stdout.once('data', () => running.kill(signal));
  running.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { ended: await ended, stdout: Buffer.concat(chunks).toString() };
}

describe('a run that is interrupted', () => {
  before(buildIfMissing);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    it(`leaves nothing half written and ends by ${signal}`, async () => {
      const scratch = scratchFolder({ 'out.sarif': 'alt' });
      const running = start(scratch.path, 'check', '--stdin', '--format', 'sarif=out.sarif');
      const ended = once(running, 'exit');
      await hiddenFileIn(scratch.path);
      running.kill(signal);
      const end = await ended;
      const left = readdirSync(scratch.path);
      const content = readFileSync(join(scratch.path, 'out.sarif'), 'utf8');
      scratch.remove();
      assert.deepEqual({ end, left, content }, { end: [null, signal], left: ['out.sarif'], content: 'alt' });
    });

  it('leaves every article as it was or fixed', async () => {
    const scratch = manyArticles();
    const { ended, stdout } = await interruptAtFirstLine(
      start(scratch.path, 'check', '--fix', '--format', 'ndjson', 'rat'),
      'SIGINT',
    );
    const folder = join(scratch.path, 'rat');
    const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    scratch.remove();
    assert.deepEqual(
      { ended, contents: [...new Set(contents)].sort(), count: contents.length },
      { ended: [null, 'SIGINT'], contents: [BROKEN, FIXED], count: 2000 },
    );
    assert.equal(
      contents.filter((content) => content === FIXED).length >= stdout.split('\n').length - 1,
      true,
    );
  });

  it('leaves nothing half written if its reader stops', async () => {
    const scratch = manyArticles();
    const running = start(scratch.path, 'check', '--format', 'ndjson', '--format', 'html=out.html', 'rat');
    const ended = once(running, 'exit');
    running.stdout.once('data', () => running.stdout.destroy());
    const end = await ended;
    const left = readdirSync(scratch.path);
    scratch.remove();
    assert.deepEqual({ end, left }, { end: [2, null], left: ['rat'] });
  });
});

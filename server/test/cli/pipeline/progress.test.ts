import assert from 'node:assert/strict';
import type { Host } from '../../../src/cli/host.js';
import { openProgress } from '../../../src/cli/pipeline/progress.js';

/** A host that notes what goes where. */
function stage(isTerminal: boolean) {
  const written: string[] = [];
  const output = (name: string) => ({
    write: (content: string | Uint8Array) => void written.push(`${name}: ${content}`),
    ready: async () => undefined,
    isTerminal,
    columns: undefined,
  });
  const host: Host = {
    env: {},
    stdin: (async function* () {})(),
    stdout: output('out'),
    stderr: output('err'),
  };
  return { host, written };
}

const CLEAR = '\r\u001b[K';

describe('the progress of a run', () => {
  it('is drawn at intervals, and goes away before anything is written', () => {
    const { host, written } = stage(true);
    const times = [0, 50, 100, 120, 250];
    const progress = openProgress(host, 4, () => times.shift() ?? 300);
    progress.step();
    progress.step();
    progress.host.stdout.write('a');
    progress.host.stderr.write('b');
    progress.step();
    progress.step();
    progress.end();
    assert.deepEqual(written, [
      `err: ${CLEAR}2/4`,
      `err: ${CLEAR}`,
      'out: a',
      'err: b',
      `err: ${CLEAR}3/4`,
      `err: ${CLEAR}`,
    ]);
  });

  it('is not for logs', () => {
    const { host, written } = stage(false);
    const progress = openProgress(host, 1, () => 1000);
    progress.step();
    progress.host.stdout.write('a');
    progress.end();
    assert.deepEqual(written, ['out: a']);
  });
});

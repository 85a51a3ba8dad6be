import assert from 'node:assert/strict';
import type { Examiner } from '../../../src/cli/pipeline/examiner.js';
import { examineInOrder } from '../../../src/cli/pipeline/in-order.js';
import { failed, type Outcome } from '../../../src/cli/pipeline/outcome.js';
import type { Job, Pool } from '../../../src/cli/pipeline/pool.js';
import type { Routed } from '../../../src/cli/pipeline/route.js';

const by = (who: string, path: string): Outcome => failed({ about: path, message: who });

const here: Examiner = {
  examine: async () => by('here', ''),
  examineFile: async (path) => by('here', path),
};

async function* inputs(...paths: readonly string[]): AsyncGenerator<Routed> {
  for (const path of paths) yield { path, outcome: path.startsWith('known') ? by('known', path) : null };
}

/** A pool that takes up to two jobs at a time; `answer` is what it does with them when somebody waits for news. */
function poolOf(answer: (jobs: Job[]) => 'done' | 'dead') {
  const state = { closed: 0, isDead: false };
  const taken: Job[] = [];
  const pool: Pool = {
    feed(waiting) {
      if (state.isDead) waiting.unshift(...taken.splice(0));
      else while (taken.length < 2 && waiting.length > 0) taken.push(...waiting.splice(0, 1));
    },
    async news() {
      state.isDead = answer(taken) === 'dead';
      if (!state.isDead) taken.length = 0;
    },
    async close() {
      state.closed++;
    },
  };
  return { pool, state };
}

async function outcomes(pool: Pool | null, ...paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, outcome, isKnown } of examineInOrder(inputs(...paths), here, pool))
    found.push(`${path} ${outcome.told[0]?.message}${isKnown ? ' before' : ''}`);
  return found;
}

describe('examineInOrder', () => {
  it('works alone', async () => {
    assert.deepEqual(await outcomes(null, 'a', 'known', 'b'), ['a here', 'known known before', 'b here']);
  });

  it('shares the work and keeps the order', async () => {
    const { pool, state } = poolOf((jobs) => {
      for (const job of jobs.toReversed()) job.outcome = by('there', job.path);
      return 'done';
    });
    assert.deepEqual(
      { found: await outcomes(pool, 'a', 'b', 'known', 'c', 'd'), closed: state.closed },
      { found: ['a there', 'b there', 'known known before', 'c here', 'd here'], closed: 1 },
    );
  });

  it('does itself what comes back from a thread that died', async () => {
    const { pool } = poolOf(() => 'dead');
    assert.deepEqual(await outcomes(pool, 'a', 'b', 'c'), ['a here', 'b here', 'c here']);
  });

  it('closes the pool if nobody wants more', async () => {
    const { pool, state } = poolOf(() => 'done');
    for await (const { path } of examineInOrder(inputs('known 1', 'a'), here, pool)) {
      assert.equal(path, 'known 1');
      break;
    }
    assert.equal(state.closed, 1);
  });
});

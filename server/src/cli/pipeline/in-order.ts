/** Outcomes in the order of the inputs, whoever examines them: this thread, and others if there are any. */

import { setImmediate as turn } from 'node:timers/promises';
import type { Examiner } from './examiner.js';
import type { Outcome } from './outcome.js';
import type { Job, Pool } from './pool.js';
import type { Routed } from './route.js';

/** An input with its outcome. */
export interface Examined {
  readonly path: string;
  readonly outcome: Outcome;
  /** True if the outcome was known already. */
  readonly isKnown: boolean;
}

/** So many inputs are on their way at a time: enough for all threads, and no memory that grows with the run. */
const WINDOW = 512;

/** An input that waits for its turn. */
interface Slot extends Job {
  readonly isKnown: boolean;
}

const toSlot = ({ path, outcome }: Routed): Slot => ({ path, outcome, isKnown: outcome !== null });

async function* alone(inputs: AsyncIterable<Routed>, examiner: Examiner): AsyncGenerator<Examined> {
  for await (const { path, outcome } of inputs)
    yield { path, outcome: outcome ?? (await examiner.examineFile(path)), isKnown: outcome !== null };
}

async function* together(
  inputs: AsyncIterator<Routed>,
  examiner: Examiner,
  pool: Pool,
): AsyncGenerator<Examined> {
  const slots: Slot[] = [];
  const waiting: Job[] = [];
  let hasMore = true;
  const fill = async (): Promise<void> => {
    while (hasMore && slots.length < WINDOW) {
      const next = await inputs.next();
      if (next.done === true) {
        hasMore = false;
        return;
      }
      const slot = toSlot(next.value);
      slots.push(slot);
      if (slot.outcome === null) waiting.push(slot);
    }
  };
  for (;;) {
    await fill();
    const [first] = slots;
    if (first === undefined) return;
    pool.feed(waiting);
    if (first.outcome !== null) {
      slots.shift();
      yield { path: first.path, outcome: first.outcome, isKnown: first.isKnown };
      continue;
    }
    const job = waiting.shift();
    if (job === undefined) await pool.news();
    else {
      job.outcome = await examiner.examineFile(job.path);
      await turn();
    }
  }
}

/** Examines the inputs, with the help of the pool if there is one. */
export async function* examineInOrder(
  inputs: AsyncGenerator<Routed>,
  examiner: Examiner,
  pool: Pool | null,
): AsyncGenerator<Examined> {
  if (pool === null) yield* alone(inputs, examiner);
  else
    try {
      yield* together(inputs, examiner, pool);
    } finally {
      await pool.close();
    }
}

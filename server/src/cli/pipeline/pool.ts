/** Other threads that examine articles. */

import { Worker } from 'node:worker_threads';
import type { Examination } from './examiner.js';
import type { Outcome } from './outcome.js';

/** An article to examine; `outcome` is null until it has been. */
export interface Job {
  readonly path: string;
  outcome: Outcome | null;
}

export interface Pool {
  /** Takes as many jobs from the front of the list as the threads have room for. */
  feed(waiting: Job[]): void;
  /** Resolves when outcomes have come, or jobs have come back. */
  news(): Promise<void>;
  close(): Promise<void>;
}

/** So many articles go to a thread at a time: few enough for none to wait for the others at the end. */
const BATCH = 16;
/** A thread has the next batch at hand before it is through with one. */
const BATCHES_AT_HAND = 2;

/** One thread and the batches that it has not answered. */
interface Helper {
  readonly worker: Worker;
  readonly batches: Job[][];
}

/** What threads are told at their start. */
export interface WorkerData {
  readonly examination: Examination;
}

/**
 * Threads, each started when there is work for it. `script` is the bundle of the command line, which examines articles when it finds itself in a thread.
 * A thread that dies gives its articles back.
 */
export function openPool(size: number, examination: Examination, script: string = __filename): Pool {
  let tellNews: () => void = () => undefined;
  let returned: Job[] = [];
  const data: WorkerData = { examination };
  const helpers = new Set<Helper>();
  const start = (): Helper => {
    const helper: Helper = { worker: new Worker(script, { workerData: data }), batches: [] };
    helper.worker.on('message', (outcomes: readonly Outcome[]) => {
      const batch = helper.batches.shift() ?? [];
      batch.forEach((job, index) => {
        job.outcome = outcomes[index] ?? null;
      });
      tellNews();
    });
    const giveUp = (): void => {
      returned = [...returned, ...helper.batches.splice(0).flat()];
      helpers.delete(helper);
      tellNews();
    };
    helper.worker.on('error', giveUp);
    helper.worker.on('exit', giveUp);
    return helper;
  };
  let started = 0;
  const startFor = (jobs: number): void => {
    for (; started < size && jobs > started * BATCH; started++) helpers.add(start());
  };
  return {
    feed(waiting) {
      waiting.unshift(...returned.splice(0));
      startFor(waiting.length);
      for (const { worker, batches } of helpers) {
        while (batches.length < BATCHES_AT_HAND && waiting.length > 0) {
          const batch = waiting.splice(0, BATCH);
          batches.push(batch);
          worker.postMessage(batch.map(({ path }) => path));
        }
      }
    },
    news: () =>
      new Promise((resolve) => {
        tellNews = resolve;
      }),
    async close() {
      const closing = [...helpers].map(({ worker }) => worker.terminate());
      helpers.clear();
      await Promise.all(closing);
    },
  };
}

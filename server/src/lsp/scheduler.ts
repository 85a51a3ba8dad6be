/** Work that waits until typing pauses: per document, the latest request wins. */

/** The clock, so that tests can turn it by hand. */
export interface Timers {
  /** Calls `run` once after `milliseconds`; the function returned prevents it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Scheduler {
  /** Runs `work` after the delay unless the key is scheduled again or cancelled before. */
  schedule(key: string, milliseconds: number, work: () => void): void;
  cancel(key: string): void;
}

/** A scheduler with at most one waiting piece of work per key. */
export function createScheduler(timers: Timers): Scheduler {
  const waiting = new Map<string, () => void>();
  const cancel = (key: string): void => {
    waiting.get(key)?.();
    waiting.delete(key);
  };
  return {
    cancel,
    schedule(key, milliseconds, work) {
      cancel(key);
      const stop = timers.after(milliseconds, () => {
        waiting.delete(key);
        work();
      });
      waiting.set(key, stop);
    },
  };
}

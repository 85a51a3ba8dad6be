/** Work that waits: per document, the latest request wins. */

/** The clock, and the end of what there is to do, so that tests can bring both about. */
export interface Timers {
  /** Calls `run` once after `milliseconds`; the function returned prevents it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Calls `run` once, when the messages that have come are dealt with; the function returned prevents it. */
  whenIdle(run: () => void): () => void;
}

/** Waits with timers of the platform. */
export function afterMilliseconds(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

export interface Scheduler {
  /** Runs `work` in time, unless the key is scheduled again or cancelled before. */
  schedule(key: string, work: () => void): void;
  cancel(key: string): void;
}

/** A scheduler with at most one waiting piece of work per key. `wait` says until when: one of the `Timers`. */
export function createScheduler(wait: (run: () => void) => () => void): Scheduler {
  const waiting = new Map<string, () => void>();
  const cancel = (key: string): void => {
    waiting.get(key)?.();
    waiting.delete(key);
  };
  return {
    cancel,
    schedule(key, work) {
      cancel(key);
      const stop = wait(() => {
        waiting.delete(key);
        work();
      });
      waiting.set(key, stop);
    },
  };
}

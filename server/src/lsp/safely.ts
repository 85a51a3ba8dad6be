/** Tells the client's log what went wrong. */
export type Log = (message: string) => void;

/**
 * Wraps a handler: a failure inside it, at once or later, is logged under the handler's name and answered by `empty`, so
 * that one broken document never takes the editor's other features down.
 */
export type Safely = <P extends readonly unknown[], R>(
  name: string,
  handler: (...params: P) => R | Promise<R>,
  empty: R,
) => (...params: P) => R | Promise<R>;

const describe = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);

/** Makes the wrapper for one connection. */
export function createSafely(log: Log): Safely {
  return (name, handler, empty) => {
    const fail = (fault: unknown): typeof empty => {
      log(`${name}: ${describe(fault)}`);
      return empty;
    };
    return (...params) => {
      try {
        const result = handler(...params);
        return result instanceof Promise ? result.catch(fail) : result;
      } catch (fault) {
        return fail(fault);
      }
    };
  };
}

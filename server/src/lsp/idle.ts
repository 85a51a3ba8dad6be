/** Notices when the messages that have come are dealt with: work for which nobody waits comes after them. */

import type { MessageStrategy } from 'vscode-languageserver';

export interface Idle {
  /** Counts the messages; for the connection that they come over. */
  readonly messageStrategy: MessageStrategy;
  /** Calls `run` once, when no message waits; the function returned prevents it. */
  whenIdle(run: () => void): () => void;
}

/** Calls `run` in the next turn of the event loop; the function returned prevents it. */
type NextTurn = (run: () => void) => () => void;

/** The connection takes one message of its queue in each turn, so after a whole turn without one the queue is empty. */
export function createIdle(nextTurn: NextTurn): Idle {
  let taken = 0;
  return {
    messageStrategy: {
      handleMessage(message, next) {
        taken++;
        return next(message);
      },
    },
    whenIdle(run) {
      let seen: number | null = null;
      const turn = (): void => {
        if (seen === taken) {
          run();
          return;
        }
        seen = taken;
        stop = nextTurn(turn);
      };
      let stop = nextTurn(turn);
      return () => stop();
    },
  };
}

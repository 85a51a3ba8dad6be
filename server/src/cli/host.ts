/** What the command line needs of the process it runs in. */

import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Output {
  write(content: string | Uint8Array): void;
  /**
   * Resolves once the reader keeps up, so that nothing piles up in memory, and what came in meanwhile has been heard: a
   * signal, or that the reader has gone.
   */
  ready(): Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal, if it is one. */
  readonly columns: number | undefined;
}

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Milliseconds after which somebody would notice that nothing is heard; a turn for every article would cost more. */
const LONGEST_TURN = 10;

function output(stream: NodeJS.WriteStream): Output {
  let heardAt = performance.now();
  return {
    write: (content) => void stream.write(content),
    ready: async () => {
      if (stream.writableNeedDrain) await once(stream, 'drain');
      else if (performance.now() - heardAt < LONGEST_TURN) return;
      else await nextTurn();
      heardAt = performance.now();
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** The process itself. */
export const processHost = (): Host => ({
  env: process.env,
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});

/** How far a long run has come, on a terminal only: `1200/4000` in a line that goes away again. */

import type { Host, Output } from '../host.js';

export interface Progress {
  /** The host to write to, so that nothing is written behind the line. */
  readonly host: Host;
  /** One more input is done. */
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds between two drawings. */
const PACE = 100;
const CLEAR = '\r\u001b[K';

/** Writes to the output after `before`. */
const behind = (output: Output, before: () => void): Output => ({
  ...output,
  write(content) {
    before();
    output.write(content);
  },
});

/** Shows progress over `total` inputs; `now` is a clock in milliseconds. */
export function openProgress(
  host: Host,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (!host.stderr.isTerminal) return { host, step: () => undefined, end: () => undefined };
  let done = 0;
  let drawn = now();
  let isShown = false;
  const clear = (): void => {
    if (isShown) host.stderr.write(CLEAR);
    isShown = false;
  };
  return {
    host: { ...host, stdout: behind(host.stdout, clear), stderr: behind(host.stderr, clear) },
    step() {
      done++;
      if (now() - drawn < PACE) return;
      host.stderr.write(`${CLEAR}${done}/${total}`);
      isShown = true;
      drawn = now();
    },
    end: clear,
  };
}

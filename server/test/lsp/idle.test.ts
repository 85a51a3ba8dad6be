import assert from 'node:assert/strict';
import { createIdle } from '../../src/lsp/idle.js';

/** An event loop that takes one message a turn, as the connection does. */
function createLoop() {
  let turns: (() => void)[] = [];
  const done: string[] = [];
  const { messageStrategy, whenIdle } = createIdle((run) => {
    turns.push(run);
    return () => {
      turns = turns.filter((turn) => turn !== run);
    };
  });
  const take = (method: string): void => {
    messageStrategy.handleMessage({ jsonrpc: '2.0' }, () => {
      done.push(method);
    });
  };
  /** What was planned before a turn runs before the message that is taken in it. */
  const turn = (method?: string): void => {
    const now = turns;
    turns = [];
    for (const run of now) run();
    if (method !== undefined) take(method);
  };
  return { done, turn, take, whenIdle };
}

describe('idle', () => {
  it('is a server that has taken no message for a whole turn', () => {
    const { done, turn, take, whenIdle } = createLoop();
    take('change');
    whenIdle(() => done.push('idle'));
    turn('hover');
    turn('change again');
    turn();
    turn();
    assert.deepEqual(done, ['change', 'hover', 'change again', 'idle']);
    turn();
    assert.deepEqual(done.length, 4);
  });

  it('is not waited for any more by whoever says so', () => {
    const { done, turn, whenIdle } = createLoop();
    const stop = whenIdle(() => done.push('idle'));
    turn();
    stop();
    turn();
    assert.deepEqual(done, []);
  });
});

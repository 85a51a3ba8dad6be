import assert from 'node:assert/strict';
import { createScheduler } from '../../src/lsp/scheduler.js';
import { manualTimers } from './stage.js';

describe('scheduler', () => {
  const setUp = () => {
    const done: string[] = [];
    const timers = manualTimers();
    const scheduler = createScheduler((run) => timers.after(100, run));
    const plan = (key: string, work: string) => scheduler.schedule(key, () => done.push(work));
    return { done, timers, scheduler, plan };
  };

  it('waits for a pause: the latest work of a key wins', () => {
    const { done, timers, plan } = setUp();
    plan('a', 'a1');
    timers.pass(99);
    plan('a', 'a2');
    timers.pass(99);
    assert.deepEqual(done, []);
    timers.pass(1);
    assert.deepEqual(done, ['a2']);
  });

  it('keeps keys apart', () => {
    const { done, timers, plan } = setUp();
    plan('a', 'a');
    plan('b', 'b');
    timers.pass(100);
    assert.deepEqual(done, ['a', 'b']);
  });

  it('drops what is cancelled', () => {
    const { done, timers, scheduler, plan } = setUp();
    plan('a', 'a');
    scheduler.cancel('a');
    timers.pass(100);
    assert.deepEqual(done, []);
  });
});

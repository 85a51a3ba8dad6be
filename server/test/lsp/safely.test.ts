import assert from 'node:assert/strict';
import { createSafely } from '../../src/lsp/safely.js';

describe('safely', () => {
  it('logs what fails at once and later, and answers with nothing', async () => {
    const logged: string[] = [];
    const safely = createSafely((message) => logged.push(message.split('\n', 1)[0] ?? ''));
    const now = safely(
      'now',
      (): number => {
        throw new Error('broken');
      },
      0,
    );
    const later = safely('later', (): Promise<number> => Promise.reject('late'), 1);
    assert.deepEqual([now(), await later(), safely('fine', () => 7, 0)()], [0, 1, 7]);
    assert.deepEqual(logged, ['now: Error: broken', 'later: late']);
  });
});

import assert from 'node:assert/strict';
import { judge, summary } from './tally.mjs';

describe('the tally of npm test', () => {
  it('adds up the tests of a step that runs mocha', () => {
    const failed = { state: 'FAILED', detail: '', passed: 12, failed: 2 };
    assert.deepEqual(judge('  12 passing (3s)\n  2 failing\n', 2), failed);
    const passed = { state: 'ok', detail: '', passed: 7, failed: 0 };
    assert.deepEqual(judge('  \u001b[32m 7 passing\u001b[0m\n', 0), passed);
  });

  it('counts any other step as one', () => {
    assert.deepEqual(judge('Checked 80 files.', 0), { state: 'ok', detail: '', passed: 1, failed: 0 });
    assert.deepEqual(judge('error TS2304', 1), { state: 'FAILED', detail: '', passed: 0, failed: 1 });
  });

  it('does not take a crash after passing tests for a success', () => {
    assert.deepEqual(judge('  12 passing (3s)\n', 1), { state: 'FAILED', detail: '', passed: 12, failed: 1 });
  });

  it('does not count a step that was skipped, and says why', () => {
    const skipped = { state: 'skipped', detail: 'no browser', passed: 0, failed: 0 };
    assert.deepEqual(judge('SKIPPED: no browser\n', 0), skipped);
    assert.deepEqual(judge('skipped: no data\n  3 passing\n', 0), {
      state: 'ok',
      detail: '',
      passed: 3,
      failed: 0,
    });
  });

  it('closes with the sum over all steps', () => {
    const results = [
      { title: 'Types', state: 'ok', seconds: 1.25, detail: '', passed: 1, failed: 0 },
      { title: 'Unit tests', state: 'FAILED', seconds: 20, detail: '', passed: 9, failed: 2 },
      { title: 'Leak check', state: 'skipped', seconds: 0, detail: 'no ../shared', passed: 0, failed: 0 },
    ];
    assert.deepEqual(summary(results), [
      'ok       Types          1.3 s',
      'FAILED   Unit tests    20.0 s',
      'skipped  Leak check     0.0 s  no ../shared',
      '',
      '10 passed, 2 failed',
    ]);
  });
});

import assert from 'node:assert/strict';
import { countTests, summary } from './tally.mjs';

describe('the tally of npm test', () => {
  it('adds up the tests of a step that runs mocha', () => {
    assert.deepEqual(countTests('  12 passing (3s)\n  2 failing\n', 2), { passed: 12, failed: 2 });
    assert.deepEqual(countTests('  \u001b[32m 7 passing\u001b[0m\n', 0), { passed: 7, failed: 0 });
  });

  it('counts any other step as one', () => {
    assert.deepEqual(countTests('Checked 80 files.', 0), { passed: 1, failed: 0 });
    assert.deepEqual(countTests('error TS2304', 1), { passed: 0, failed: 1 });
  });

  it('does not take a crash after passing tests for a success', () => {
    assert.deepEqual(countTests('  12 passing (3s)\n', 1), { passed: 12, failed: 1 });
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

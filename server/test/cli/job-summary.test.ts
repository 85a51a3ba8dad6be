import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJobSummary } from '../../src/cli/job-summary.js';
import { scratchFolder } from './wortlaut.js';

describe('openJobSummary', () => {
  const scratch = scratchFolder({ 'a.md': 'x\n' });
  after(scratch.remove);

  it('appends, and cuts what GitHub would refuse at the end of a line', () => {
    const path = join(scratch.path, 'a.md');
    const line = `${'ü'.repeat(499)}\n`;
    const summary = openJobSummary(path);
    for (let i = 0; i < 1200; i++) summary.write(Buffer.from(line));
    summary.commit();
    assert.equal(readFileSync(path, 'utf8'), `x\n${line.repeat(1000)}\n…\n`);
  });
});

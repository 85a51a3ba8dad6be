/** Compares the scopes of the grammars with the snapshots. A missing snapshot fails; none is written here. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { currentScopes, inputNames, snapshotNames, snapshotPath } from './snapshots.js';

describe('the grammar of newstext', () => {
  for (const name of inputNames())
    it(`gives ${name} the scopes of its snapshot`, async () => {
      assert.equal(await currentScopes(name), readFileSync(snapshotPath(name), 'utf8'));
    });

  it('has no snapshot without an input', () => {
    assert.deepEqual(snapshotNames(), inputNames());
  });
});

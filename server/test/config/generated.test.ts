/** What follows from the schema of the configuration is as it must be. This test compares; `npm run generate` writes. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED } from '../../../scripts/config/generated.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

describe('generated from the schema', () => {
  for (const { path, update } of GENERATED)
    it(`${path} is up to date`, () => {
      const text = readFileSync(join(root, path), 'utf8');
      assert.equal(text, update(text), 'run: npm run generate');
    });
});

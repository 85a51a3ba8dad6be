/** Writes what follows from the schema of the configuration: `npm run generate`. A test finds out if you forget it. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED } from './config/generated.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const { path, update } of GENERATED) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = update(before);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(path);
}

/** The version of this package. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read from package.json, one folder above the bundle, so that there is one place to raise it. */
export function readVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(__dirname, '..', 'package.json'), 'utf8'),
  );
  return manifest.version;
}

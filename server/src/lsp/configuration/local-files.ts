/** Files of this machine; the one module here that needs Node. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadFile } from './files.js';

export const readLocalFile: ReadFile = async (uri) => {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    // It is absent, no file, or nobody may read it: in all cases nothing is configured there.
    return null;
  }
};

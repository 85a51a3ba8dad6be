/** npm run snapshots:update. Writes all snapshots anew; read the difference before you commit it. */

import { writeFileSync } from 'node:fs';
import { currentScopes, inputNames, snapshotPath } from './snapshots.js';

for (const name of inputNames()) writeFileSync(snapshotPath(name), await currentScopes(name));

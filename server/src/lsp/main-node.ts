/** Entry of dist/server.cjs: `node server.cjs --stdio`, or over the channel that VS Code opens with `--node-ipc`. */

import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createAnalyzer } from '../engine/create-analyzer.js';
import { readLocalFile } from './configuration/local-files.js';
import { createIdle } from './idle.js';
import { afterMilliseconds } from './scheduler.js';
import { startServer } from './server.js';

/** The bundle lies in dist/, beside docs/. */
const root = dirname(dirname(process.argv[1] ?? '.'));

const { messageStrategy, whenIdle } = createIdle((run) => {
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
});

startServer(createConnection({ messageStrategy }), {
  createAnalyzer,
  docsBase: `${pathToFileURL(root).href}/`,
  readFile: readLocalFile,
  timers: { after: afterMilliseconds, whenIdle },
});

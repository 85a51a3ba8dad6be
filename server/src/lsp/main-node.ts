/** Entry of dist/server.cjs: `node server.cjs --stdio`, or over the channel that VS Code opens with `--node-ipc`. */

import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, createConnection, StreamMessageReader } from 'vscode-languageserver/node';
import { createAnalyzer } from '../engine/create-analyzer.js';
import { readLocalFile } from './configuration/local-files.js';
import { createIdle } from './idle.js';
import { PipeWriter } from './pipe-writer.js';
import { afterMilliseconds } from './scheduler.js';
import { startServer } from './server.js';

const { messageStrategy, whenIdle } = createIdle((run) => {
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
});

/** A connection over the standard streams; the process ends with them. */
function connectStreams(): Connection {
  const { stdin, stdout } = process;
  const connection = createConnection(new StreamMessageReader(stdin), new PipeWriter(stdout), {
    messageStrategy,
  });
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  stdin.once('close', () => process.exit(isShutDown ? 0 : 1));
  return connection;
}

/** The bundle lies in dist/, beside docs/. */
const root = dirname(dirname(process.argv[1] ?? '.'));

startServer(process.argv.includes('--stdio') ? connectStreams() : createConnection({ messageStrategy }), {
  createAnalyzer,
  docsBase: `${pathToFileURL(root).href}/`,
  readFile: readLocalFile,
  timers: { after: afterMilliseconds, whenIdle },
});

/** Entry of dist/web/server.js: the language server in a web worker, where there is no Node. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnalyzer } from '../engine/create-analyzer.js';
import { createIdle } from './idle.js';
import { afterMilliseconds } from './scheduler.js';
import { startServer } from './server.js';
import { offerParser } from './worker/yaml-on-demand.js';

/** The worker's own: ends it. */
declare function close(): void;

const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);
const { messageStrategy, whenIdle } = createIdle((run) => afterMilliseconds(0, run));
const connection = createConnection(reader, writer, { messageStrategy });
// Nobody else would end it: the client knows its messages only.
connection.onExit(() => close());
startServer(connection, {
  createAnalyzer,
  docsBase: null,
  readFile: null,
  timers: { after: afterMilliseconds, whenIdle },
  onClient: ({ yamlParser }) => offerParser(yamlParser),
});

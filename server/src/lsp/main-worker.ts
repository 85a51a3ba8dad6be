/** Entry of dist/web/server.js: the language server in a web worker, where there is no Node. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnalyzer } from '../engine/create-analyzer.js';
import { createIdle } from './idle.js';
import { afterMilliseconds } from './scheduler.js';
import { startServer } from './server.js';
import { offerParser } from './worker/yaml-on-demand.js';

const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);
const { messageStrategy, whenIdle } = createIdle((run) => afterMilliseconds(0, run));
startServer(createConnection(reader, writer, { messageStrategy }), {
  createAnalyzer,
  docsBase: null,
  readFile: null,
  timers: { after: afterMilliseconds, whenIdle },
  onClient: ({ yamlParser }) => offerParser(yamlParser),
});

/** Entry of dist/web/server.js: the language server in a web worker, where there is no Node. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnalyzer } from '../engine/create-analyzer.js';
import { realTimers } from './scheduler.js';
import { startServer } from './server.js';

const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);
startServer(createConnection(reader, writer), {
  createAnalyzer,
  docsBase: null,
  readFile: null,
  timers: realTimers,
});

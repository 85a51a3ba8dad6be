/** A language server in this process, with a client that talks to it. */

import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { ConfigurationOptions } from '../../src/lsp/configuration/index.js';
import { startServer } from '../../src/lsp/server.js';
import { manualTimers } from './stage.js';
import { createTalk } from './talk.js';

export function serve(
  createAnalyzer: ConfigurationOptions['createAnalyzer'],
  uri: string,
  readFile: ConfigurationOptions['readFile'] = null,
) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const timers = manualTimers();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    createAnalyzer,
    docsBase: null,
    readFile,
    timers,
  });
  const reader = new StreamMessageReader(toClient);
  const talk = createTalk(createMessageConnection(reader, new StreamMessageWriter(toServer)), uri);
  return { talk, timers };
}

/** Puts the language server together. Knows no transport: it runs over pipes, IPC and a web worker's messages alike. */

import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  type TextDocumentItem,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CONFIGURABLE_RULES } from '../config/rule-list.js';
import { createAnswer } from './answer.js';
import { type Client, readClient } from './client.js';
import {
  type ConfigurationOptions,
  type ConfiguredDocuments,
  createConfiguredDocuments,
} from './configuration/index.js';
import type { FeatureContext } from './feature.js';
import { features } from './features.js';
import { createRuleTable } from './rule-table.js';
import { createSafely, type Safely } from './safely.js';
import { createSurvey } from './survey.js';
import { textsFor } from './texts.js';

export interface ServerOptions extends ConfigurationOptions {
  /** URI of the folder that `docs/` lies in, ending in a slash, or null. */
  readonly docsBase: string | null;
  /** Told of the client before any of its documents. */
  readonly onClient?: (client: Client) => void;
}

function capabilitiesFor(client: Client): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    // Said here, since some clients do not know how to be asked for it later.
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
  return Object.assign(base, ...features.map((feature) => feature.capabilities(client)));
}

function synchronize(
  connection: Connection,
  { documents, check }: ConfiguredDocuments,
  safely: Safely,
): void {
  const open = safely('didOpen', (item: TextDocumentItem) => documents.open(item), undefined);
  connection.onDidOpenTextDocument(({ textDocument }) => {
    check();
    void open(textDocument);
  });
  connection.onDidSaveTextDocument(check);
  connection.onDidChangeTextDocument(
    safely(
      'didChange',
      ({ textDocument, contentChanges }) => documents.change(textDocument, contentChanges),
      undefined,
    ),
  );
  connection.onDidCloseTextDocument(
    safely('didClose', ({ textDocument }) => documents.close(textDocument.uri), undefined),
  );
}

/** Serves one client over the connection until it says goodbye. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const initialize = (params: InitializeParams): InitializeResult => {
    const client = readClient(params, options.docsBase);
    options.onClient?.(client);
    const safely = createSafely((message) => connection.console.error(message));
    const configured = createConfiguredDocuments(connection, client, safely, options);
    const { documents } = configured;
    const texts = textsFor(client.locale);
    const { timers } = options;
    const context: FeatureContext = {
      connection,
      documents,
      client,
      rules: createRuleTable(CONFIGURABLE_RULES, client.docsBase),
      texts,
      timers,
      safely,
      answer: createAnswer(documents, safely),
      survey: createSurvey({ connection, documents, texts, timers }),
    };
    for (const feature of features) feature.register(context);
    synchronize(connection, configured, safely);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'wortlaut' } };
  };
  connection.onInitialize(initialize);
  connection.listen();
}

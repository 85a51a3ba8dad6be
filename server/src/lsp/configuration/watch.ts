/** Hears of changes that may make documents read otherwise: files, settings, folders. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { Client } from '../client.js';
import type { Safely } from '../safely.js';

/** Files that a configuration extends may have any name; the server itself picks those that matter. */
const GLOBS = ['**/*.{json,jsonc,yaml,yml}'];

async function askForNews(connection: Connection, client: Client): Promise<void> {
  const { watchesFiles, watchesConfiguration } = client;
  if (watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: GLOBS.map((globPattern) => ({ globPattern })),
    });
  if (watchesConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'wortlaut' });
}

/** Calls `onNews` after each change; `concerns` says which files matter. */
export function watch(
  connection: Connection,
  client: Client,
  concerns: (uri: string) => boolean,
  onNews: () => void,
  safely: Safely,
): void {
  const begin = async (): Promise<void> => {
    if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(onNews);
    await askForNews(connection, client);
  };
  connection.onInitialized(safely('initialized', begin, undefined));
  connection.onDidChangeConfiguration(onNews);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => concerns(uri))) onNews();
  });
}

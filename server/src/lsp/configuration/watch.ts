/** Hears of changes that may make documents read otherwise: files, settings, folders. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { Client } from '../client.js';
import type { Safely } from '../safely.js';
import { openFolders } from './editor-settings.js';
import { baseName, foldersAbove, pathBelow } from './uris.js';

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

/** Asks the client to tell of files that lie outside of the open folders, where the usual patterns do not reach. */
export function createOutsideWatch(
  connection: Connection,
  client: Client,
): (files: readonly string[]) => Promise<void> {
  const watched = new Set<string>();
  return async (files) => {
    const news = files.filter((file) => !watched.has(file));
    if (!client.watchesFiles || !client.watchesOutside || news.length === 0) return;
    for (const file of news) watched.add(file);
    const open = await openFolders(connection, client);
    const outside = news.filter((file) => open.every((folder) => pathBelow(folder, file) === null));
    if (outside.length === 0) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: outside.map((file) => ({
        globPattern: { baseUri: foldersAbove(file)[0] ?? file, pattern: baseName(file) },
      })),
    });
  };
}

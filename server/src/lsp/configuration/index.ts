/** Puts together how the server learns what holds for each document, and hears when that changes. */

import type { Connection } from 'vscode-languageserver';
import type { Analyzer, AnalyzerOptions } from '../../engine/analyzer.js';
import type { Client } from '../client.js';
import { Documents } from '../documents.js';
import type { Safely } from '../safely.js';
import { readEditorSettings } from './editor-settings.js';
import { createReadFile, type ReadFile } from './files.js';
import type { Fallback } from './load.js';
import { createProblemBoard } from './problems.js';
import { refresh } from './refresh.js';
import { createSetups } from './setups.js';
import { watch } from './watch.js';

export interface ConfigurationOptions {
  readonly createAnalyzer: (options: AnalyzerOptions) => Analyzer;
  /** Reads `file:` URIs; null where there is no file system. */
  readonly readFile: ReadFile | null;
}

/** The documents of a client, each read as its configuration says, now and after every change of it. */
export function createConfiguredDocuments(
  connection: Connection,
  client: Client,
  safely: Safely,
  options: ConfigurationOptions,
): Documents {
  const { locale } = client;
  const nothing: Fallback = { layers: [], folder: null };
  // A client that cannot tell its settings gets the usual ones.
  const settings = safely('settings', (uri: string) => readEditorSettings(uri, connection, client), nothing);
  const setups = createSetups({
    createAnalyzer: options.createAnalyzer,
    locale,
    readFile: createReadFile(connection, client, options.readFile),
    fallback: async (uri) => settings(uri),
    onProblems: createProblemBoard(connection, locale).update,
  });
  const documents = new Documents((uri) => setups.setupFor(uri));
  const reload = async (): Promise<void> => {
    setups.forget();
    await documents.reload();
    await refresh(connection, client);
  };
  watch(connection, client, setups.concerns, safely('reload', reload, undefined), safely);
  return documents;
}

/** Puts together how the server learns what holds for each document, and hears when that changes. */

import type { Connection } from 'vscode-languageserver';
import type { Analyzer, AnalyzerOptions } from '../../engine/analyzer.js';
import type { Client } from '../client.js';
import { Documents } from '../documents.js';
import type { Safely } from '../safely.js';
import { createScheduler, type Timers } from '../scheduler.js';
import { readEditorSettings } from './editor-settings.js';
import { createReadFile, type ReadFile } from './files.js';
import type { Fallback } from './load.js';
import { createProblemBoard } from './problems.js';
import { refresh } from './refresh.js';
import { createSetups, type Setups } from './setups.js';
import { createOutsideWatch, watch } from './watch.js';

/** The documents of a client, and how to see whether something else holds for them that nobody has told. */
export interface ConfiguredDocuments {
  readonly documents: Documents;
  /** Has the files beside the articles read anew, for all that are open and for the next to be opened. */
  readonly check: () => void;
}

export interface ConfigurationOptions {
  readonly createAnalyzer: (options: AnalyzerOptions) => Analyzer;
  /** Reads `file:` URIs; null where there is no file system. */
  readonly readFile: ReadFile | null;
  readonly timers: Timers;
}

/** However many documents are opened at once, the files beside them are read once. */
function createCheck(setups: Setups, timers: Timers, reload: () => void): () => void {
  const scheduler = createScheduler(timers.whenIdle);
  let isFresh = false;
  return () => {
    if (!isFresh) setups.forget();
    isFresh = true;
    scheduler.schedule('check', () => {
      isFresh = false;
      reload();
    });
  };
}

/** The documents of a client, each read as its configuration says, now and after every change of it. */
export function createConfiguredDocuments(
  connection: Connection,
  client: Client,
  safely: Safely,
  options: ConfigurationOptions,
): ConfiguredDocuments {
  const { locale } = client;
  const nothing: Fallback = { layers: [], folder: null };
  // A client that cannot tell its settings gets the usual ones.
  const settings = safely('settings', (uri: string) => readEditorSettings(uri, connection, client), nothing);
  const setups = createSetups({
    createAnalyzer: options.createAnalyzer,
    locale,
    readFile: createReadFile(connection, client, options.readFile),
    fallback: async (uri) => settings(uri),
    onFiles: safely('watch', createOutsideWatch(connection, client), undefined),
    onProblems: createProblemBoard(connection, locale).update,
  });
  const documents = new Documents((uri) => setups.setupFor(uri));
  const reload = safely(
    'reload',
    async (isNews: boolean): Promise<void> => {
      const hasChanged = await documents.reload();
      if (isNews || hasChanged) await refresh(connection, client);
    },
    undefined,
  );
  const onNews = (): void => {
    setups.forget();
    void reload(true);
  };
  watch(connection, client, setups.concerns, onNews, safely);
  // A client over which files are read tells of them.
  const check =
    options.readFile === null
      ? () => undefined
      : createCheck(setups, options.timers, () => void reload(false));
  return { documents, check };
}

/** What holds for each document: which analyzer reads it, and under which path the configuration knows it. */

import type { Analyzer, AnalyzerOptions } from '../../engine/analyzer.js';
import type { KnownSource } from '../../tags/register/known-source.js';
import type { TagForm } from '../../tags/tag.js';
import type { Locale } from '../../text/localized.js';
import { type ReadFile, remembering } from './files.js';
import { type Fallback, type FileProblem, type Loaded, loadFolder, type SidecarFile } from './load.js';
import { baseName, decodeUri, foldersAbove, pathBelow } from './uris.js';

export interface Setup {
  readonly analyzer: Analyzer;
  /** As the globs of the configuration see it; null for a document outside of its folder. */
  readonly path: string | null;
  /** The source register. */
  readonly sources: readonly KnownSource[];
  /** Where suppressions beside the articles are written, or null. */
  readonly sidecar: SidecarFile | null;
  /** How the house writes source tags. */
  readonly tagStyle: TagForm;
}

export interface Setups {
  /** What holds for a document; null for one that is not to be checked. */
  setupFor(uri: string): Promise<Setup | null>;
  /** True for a file that something was read from, or would be if it existed. */
  concerns(uri: string): boolean;
  /** Reads everything anew when it is asked for next. */
  forget(): void;
}

export interface SetupOptions {
  readonly createAnalyzer: (options: AnalyzerOptions) => Analyzer;
  readonly locale: Locale;
  readonly readFile: ReadFile;
  /** What holds for a document where there is no configuration file. */
  readonly fallback: (uri: string) => Promise<Fallback>;
  /** Told of all files that were read for the documents of a folder. */
  readonly onFiles: (files: readonly string[]) => void;
  /** Told of what is wrong in the files of a folder, each time that they are read. */
  readonly onProblems: (folder: string, problems: readonly FileProblem[]) => void;
}

const OUR_FILE = /^(?:wortlaut\.(?:config|sources|suppressions)\.\w+|package\.json)$/;

/** Analyzers by the contents of what made them; those that two readings in a row do not need are let go. */
function createAnalyzers({ createAnalyzer, locale }: SetupOptions) {
  let before = new Map<string, Analyzer>();
  let now = new Map<string, Analyzer>();
  return {
    forget(): void {
      before = now;
      now = new Map();
    },
    get({ key, config, sidecar, sources }: Loaded): Analyzer {
      const known = now.get(key) ?? before.get(key);
      const analyzer =
        known ?? createAnalyzer({ locale, config, sources, ...(sidecar === null ? {} : { sidecar }) });
      now.set(key, analyzer);
      return analyzer;
    },
  };
}

/** Each folder is loaded once, when the first document in it is opened, and again after `forget`. */
export function createSetups(options: SetupOptions): Setups {
  const analyzers = createAnalyzers(options);
  const files = new Set<string>();
  let loads = new Map<string, Promise<Loaded>>();
  let read = remembering(options.readFile);

  const load = async (uri: string, folders: readonly string[]): Promise<Loaded> => {
    const loaded = await loadFolder(folders, read, () => options.fallback(uri));
    for (const file of loaded.files) files.add(decodeUri(file));
    options.onFiles(loaded.files);
    options.onProblems(folders[0] ?? '', loaded.problems);
    return loaded;
  };
  const loadedFor = (uri: string): Promise<Loaded> => {
    const folders = foldersAbove(uri);
    const folder = folders[0] ?? '';
    const loaded = loads.get(folder) ?? load(uri, folders);
    loads.set(folder, loaded);
    return loaded;
  };
  return {
    async setupFor(uri) {
      const loaded = await loadedFor(uri);
      const path = loaded.folder === null ? null : pathBelow(loaded.folder, uri);
      if (path !== null && loaded.config.ignores(path)) return null;
      const { tagStyle } = loaded.config.settingsFor(path).options;
      const { sources, sidecarFile: sidecar } = loaded;
      return { analyzer: analyzers.get(loaded), path, sources, sidecar, tagStyle };
    },
    concerns: (uri) => OUR_FILE.test(baseName(uri)) || files.has(decodeUri(uri)),
    forget() {
      loads = new Map();
      read = remembering(options.readFile);
      analyzers.forget();
    },
  };
}

/** Which analyzer reads which article: one for each configuration and source register. */

import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { formatConfigProblem } from '../config/problem.js';
import { type Config, DEFAULT_CONFIG } from '../config/resolve.js';
import type { Sidecar } from '../config/suppressions/sidecar.js';
import type { Analyzer } from '../engine/analyzer.js';
import type { KnownSource } from '../tags/register/known-source.js';
import { configPath, findConfigFile, loadConfig } from './config/find.js';
import { tellUnusedSuppressions, type WatchedConfig } from './config/unused-suppressions.js';
import { watchSidecar } from './config/watched-sidecar.js';
import { type Context, tell, tellProblem } from './context.js';
import { remembered } from './remembered.js';
import { findRegisterFile, loadRegister } from './sources.js';

/** Which configuration counts: a file for all articles, none (false), or for each article the nearest one. */
export type ConfigChoice = string | false | undefined;

/** What is needed to analyse one article. */
export interface ArticleSetup {
  readonly analyzer: Analyzer;
  /** The path as the configuration's globs see it; null for an article outside of its folder. */
  readonly path: string | null;
  /** The entries of the sidecar file, by their places, that analyses have needed since this was last asked. */
  takeNeeded(): readonly number[];
}

/** The files that decide what holds for an article (configuration, sidecar file, register), and its path for their globs. */
export interface Grounds {
  readonly files: readonly string[];
  readonly path: string | null;
}

export interface Analyzers {
  setupFor(article: string): Promise<ArticleSetup>;
  /**
   * The configuration that says not to check this article, for people; null if it is to be checked. All that is wrong
   * with what holds for the article has been told then.
   */
  ignoredBy(article: string): Promise<string | null>;
  /** What decides what holds for an article. */
  groundsFor(article: string): Promise<Grounds>;
  /** Counts entries of the article's sidecar file, by their places, as needed. */
  need(article: string, suppressions: readonly number[]): Promise<void>;
  /** Tells what in the sidecar files suppresses nothing. `paths` are those that were searched. */
  tellUnused(paths: readonly string[]): void;
  /** All files that have been read to know what holds for articles. */
  readonly files: readonly string[];
  /** True once something was wrong with a configuration or a register. */
  readonly failed: boolean;
}

const shown = (file: string): string => relative(process.cwd(), file).replaceAll(sep, '/');

/** The sources of a register; all that is wrong with it is told, in one line each. */
function readSources(file: string, context: Context, fail: () => void): readonly KnownSource[] {
  const loaded = loadRegister(file);
  if ('problem' in loaded) {
    tellProblem(context, { ...loaded.problem, path: shown(file) });
    fail();
    return [];
  }
  for (const { line, column, message } of loaded.problems) {
    tell(context, `${shown(file)}:${line}:${column}`, message[context.locale]);
    fail();
  }
  return loaded.sources;
}

const NO_SOURCES: readonly KnownSource[] = [];

const NO_CONFIG: WatchedConfig = {
  file: null,
  folder: process.cwd(),
  config: DEFAULT_CONFIG,
  sidecar: null,
  sources: null,
  files: [],
  problems: [],
};

/** Loads a configuration; all that is wrong with it is told, in one line each. */
async function load(folder: string, file: string | undefined, context: Context): Promise<WatchedConfig> {
  const loaded = await loadConfig(folder, file);
  for (const problem of loaded.problems) tell(context, '', formatConfigProblem(problem, context.locale));
  return { ...loaded, sidecar: loaded.sidecar === null ? null : watchSidecar(loaded.sidecar) };
}

/** For each folder the configuration that counts there; each is loaded once. */
function createConfigs(choice: ConfigChoice, context: Context) {
  const loaded: WatchedConfig[] = [];
  const folderOf = remembered((folder: string): string => {
    const file = findConfigFile(folder);
    return file === null ? resolve(folder) : dirname(file);
  });
  const loadOnce = remembered(async (folder: string): Promise<WatchedConfig> => {
    const config = await load(folder, choice === false ? undefined : choice, context);
    loaded.push(config);
    return config;
  });
  const configOf = (folder: string): Promise<WatchedConfig> => {
    if (choice === false) return Promise.resolve(NO_CONFIG);
    return loadOnce(choice === undefined ? folderOf(folder) : '');
  };
  return { configOf, loaded };
}

/** The register that counts: the one that the configuration names (that it is missing has been told), or the nearest. */
function createRegisters(context: Context, fail: () => void) {
  const nearest = remembered(findRegisterFile);
  const files: string[] = [];
  const sourcesOf = remembered((file: string) => {
    files.push(file);
    return readSources(file, context, fail);
  });
  const fileFor = ({ config: { sources: named } }: WatchedConfig, folder: string): string | null => {
    if (named === null) return nearest(folder);
    return existsSync(named) ? named : null;
  };
  const sourcesFor = (config: WatchedConfig, folder: string): readonly KnownSource[] => {
    const file = fileFor(config, folder);
    return file === null ? NO_SOURCES : sourcesOf(file);
  };
  return { fileFor, sourcesFor, registers: (): readonly string[] => files };
}

const nothingNeeded = (): readonly number[] => [];

/** Analyzers for one run. Each file is read once, when the first article needs it. */
export function createAnalyzers(context: Context, choice?: ConfigChoice): Analyzers {
  let registerFailed = false;
  const { configOf, loaded } = createConfigs(choice, context);
  const { fileFor, sourcesFor, registers } = createRegisters(context, () => {
    registerFailed = true;
  });
  const { locale } = context;
  const analyzerWith = remembered((config: Config) =>
    remembered((sidecar: Sidecar | null) =>
      remembered(async (sources: readonly KnownSource[]): Promise<Analyzer> => {
        // The lexicon is loaded for the first article that has to be analysed, which a run with a cache may not have.
        const { createAnalyzer } = await import('../engine/create-analyzer.js');
        return createAnalyzer({ locale, config, sources, ...(sidecar === null ? {} : { sidecar }) });
      }),
    ),
  );
  return {
    async setupFor(article) {
      const folder = dirname(article);
      const found = await configOf(folder);
      const analyzer = await analyzerWith(found.config)(found.sidecar)(sourcesFor(found, folder));
      const takeNeeded = found.sidecar?.takeNeeded ?? nothingNeeded;
      return { analyzer, path: configPath(found, article), takeNeeded };
    },
    async ignoredBy(article) {
      const folder = dirname(article);
      const found = await configOf(folder);
      const path = configPath(found, article);
      if (path !== null && found.config.ignores(path)) return shown(found.file ?? found.folder);
      sourcesFor(found, folder);
      return null;
    },
    async groundsFor(article) {
      const folder = dirname(article);
      const found = await configOf(folder);
      const register = fileFor(found, folder);
      const files = register === null ? found.files : [...found.files, register];
      return { files, path: configPath(found, article) };
    },
    async need(article, suppressions) {
      if (suppressions.length > 0) (await configOf(dirname(article))).sidecar?.need(suppressions);
    },
    get files() {
      return [...loaded.flatMap(({ files }) => files), ...registers()];
    },
    tellUnused: (paths) => tellUnusedSuppressions(loaded, paths, context),
    get failed() {
      return registerFailed || loaded.some(({ problems }) => problems.length > 0);
    },
  };
}

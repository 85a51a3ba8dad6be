/** Finds the configuration of a folder and loads it, with everything that it extends. */

import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILES, PACKAGE_FILE } from '../../config/file-names.js';
import { type ConfigReader, readLayers } from '../../config/layers.js';
import { PACKAGE_KEY } from '../../config/parse.js';
import type { ConfigProblem } from '../../config/problem.js';
import { type Config, DEFAULT_CONFIG, resolveConfig } from '../../config/resolve.js';
import { parseSidecar, SIDECAR_FILE, type Sidecar } from '../../config/suppressions/sidecar.js';

export interface LoadedConfig {
  /** The file that was found or named; null where there is none. */
  readonly file: string | null;
  /** The folder that globs and paths of articles are relative to. */
  readonly folder: string;
  readonly config: Config;
  /** Suppressions of the sidecar file in the folder; null where there is none. */
  readonly sidecar: Sidecar | null;
  /** The register of sources that the configuration names; null if it names none. */
  readonly sources: string | null;
  /** All files that were read, `extends` included. */
  readonly files: readonly string[];
  /** Files and places are such that a person finds them: paths relative to where Wortlaut was started. */
  readonly problems: readonly ConfigProblem[];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const hasConfig = (file: string): boolean => {
  if (!file.endsWith(PACKAGE_FILE)) return true;
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && PACKAGE_KEY in parsed;
  } catch {
    return false;
  }
};

/** The configuration file that counts for a folder: the nearest, upwards; null if there is none. */
export function findConfigFile(startFolder: string): string | null {
  let folder = resolve(startFolder);
  for (;;) {
    for (const name of CONFIG_FILES) {
      const file = join(folder, name);
      if (isFile(file) && hasConfig(file)) return file;
    }
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/;

// Read at once: these files are small, and most of them are not there.
async function read(file: string): Promise<string | null> {
  try {
    return readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, '');
  } catch {
    return null;
  }
}

const reader: ConfigReader = {
  read,
  resolve: (path, from) => resolve(dirname(from), path),
};

function unreadable(file: string): ConfigProblem {
  const message = { de: 'Diese Datei lässt sich nicht lesen.', en: 'This file cannot be read.' };
  return { file, place: { line: 0, column: 0 }, path: [], message, suggestion: null };
}

const forPeople = (problem: ConfigProblem): ConfigProblem => ({
  ...problem,
  file: relative(process.cwd(), problem.file).replaceAll(sep, '/'),
});

type Beside = Pick<LoadedConfig, 'sidecar' | 'files' | 'problems'>;

/** What lies beside the configuration. */
async function loadBeside(folder: string, named: string | null): Promise<Beside> {
  const file = join(folder, SIDECAR_FILE);
  const content = await read(file);
  const { sidecar, problems } =
    content === null ? { sidecar: null, problems: [] } : parseSidecar(file, content);
  return {
    sidecar,
    files: content === null ? [] : [file],
    problems: named === null || isFile(named) ? problems : [...problems, unreadable(named)],
  };
}

async function loadFile(file: string): Promise<Omit<LoadedConfig, 'sidecar' | 'sources'>> {
  const folder = dirname(file);
  const text = await read(file);
  if (text === null) return { file, folder, config: DEFAULT_CONFIG, files: [], problems: [unreadable(file)] };
  const { layers, files, problems } = await readLayers(file, text, reader);
  return { file, folder, config: resolveConfig(layers), files, problems };
}

/**
 * Loads the configuration for a folder: the file at `explicitPath`, else the nearest one upwards. Without any file,
 * `recommended` holds and the folder is the one to start from. What is wrong is told in `problems`; the rest is used.
 */
export async function loadConfig(startFolder: string, explicitPath?: string): Promise<LoadedConfig> {
  const file = explicitPath === undefined ? findConfigFile(startFolder) : resolve(explicitPath);
  const own =
    file === null
      ? { file, folder: resolve(startFolder), config: DEFAULT_CONFIG, files: [], problems: [] }
      : await loadFile(file);
  const beside = await loadBeside(own.folder, own.config.sources);
  return {
    ...own,
    sidecar: beside.sidecar,
    sources: own.config.sources,
    files: [...own.files, ...beside.files],
    problems: [...own.problems, ...beside.problems].map(forPeople),
  };
}

/** The path of an article as globs see it; null for one outside the configuration's folder. */
export function configPath({ folder }: Pick<LoadedConfig, 'folder'>, article: string): string | null {
  const path = relative(folder, resolve(article));
  const isOutside = path === '' || path.split(sep)[0] === '..' || isAbsolute(path);
  return isOutside ? null : path.replaceAll(sep, '/');
}

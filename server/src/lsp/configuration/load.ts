/** Loads what holds for a folder: its configuration, its source register and the suppressions beside the articles. */

import { type ConfigReader, readLayers } from '../../config/layers.js';
import type { ConfigProblem } from '../../config/problem.js';
import { type Config, type Layer, resolveConfig } from '../../config/resolve.js';
import { parseSidecar, SIDECAR_FILE, type Sidecar } from '../../config/suppressions/sidecar.js';
import type { KnownSource } from '../../tags/register/known-source.js';
import { parseRegister } from '../../tags/register/parse-register.js';
import type { Localized } from '../../text/localized.js';
import type { ReadFile } from './files.js';
import { type FoundFile, findConfig, findRegister } from './find.js';
import { resolveUri } from './uris.js';

/** What is wrong in a file, at a line and column from 0. */
export interface FileProblem {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
}

/** A file that may not exist yet. */
export interface SidecarFile {
  readonly uri: string;
  readonly text: string | null;
}

export interface Loaded {
  readonly config: Config;
  /** The folder that globs are relative to; null if nobody knows. */
  readonly folder: string | null;
  readonly sidecar: Sidecar | null;
  /** Where suppressions beside the articles are written; null if nobody knows, or if the file has faults. */
  readonly sidecarFile: SidecarFile | null;
  readonly sources: readonly KnownSource[];
  /** Every file that was read. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
  /** The same for the same contents, so that what depends on them can be kept. */
  readonly key: string;
}

/** What holds where there is no configuration file: the settings of the editor, in the folder that is open there. */
export interface Fallback {
  readonly layers: readonly Layer[];
  readonly folder: string | null;
}

interface OwnConfig extends Pick<Loaded, 'folder' | 'files' | 'problems'> {
  readonly layers: readonly Layer[];
}

const meant = (suggestion: string | null): Localized =>
  suggestion === null
    ? { de: '', en: '' }
    : { de: ` Gemeint: ${suggestion}?`, en: ` Did you mean ${suggestion}?` };

function toFileProblem({ file, place, message, suggestion }: ConfigProblem): FileProblem {
  const { line, column } = place ?? { line: 0, column: 0 };
  const { de, en } = meant(suggestion);
  return { uri: file, line, column, message: { de: message.de + de, en: message.en + en } };
}

async function loadConfig({ uri, text }: FoundFile, read: ReadFile): Promise<OwnConfig> {
  const reader: ConfigReader = { read, resolve: resolveUri };
  const { layers, files, problems } = await readLayers(uri, text, reader);
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  return { layers, folder, files, problems: problems.map(toFileProblem) };
}

type LoadedSidecar = Pick<Loaded, 'sidecar' | 'sidecarFile' | 'files' | 'problems'>;

async function loadSidecar(folder: string | null, read: ReadFile): Promise<LoadedSidecar> {
  if (folder === null) return { sidecar: null, sidecarFile: null, files: [], problems: [] };
  const uri = `${folder}${SIDECAR_FILE}`;
  const text = await read(uri);
  if (text === null) return { sidecar: null, sidecarFile: { uri, text }, files: [], problems: [] };
  const { sidecar, problems } = parseSidecar(uri, text);
  const sidecarFile = problems.length === 0 ? { uri, text } : null;
  return { sidecar, sidecarFile, files: [uri], problems: problems.map(toFileProblem) };
}

async function findNamedRegister(uri: string, read: ReadFile): Promise<FoundFile> {
  return { uri, text: (await read(uri)) ?? '' };
}

function readRegister({ uri, text }: FoundFile): Pick<Loaded, 'sources' | 'problems'> {
  const { sources, problems } = parseRegister(text);
  return {
    sources,
    problems: problems.map(({ line, column, message }) => ({
      uri,
      line: line - 1,
      column: column - 1,
      message,
    })),
  };
}

/** Loads what holds in the first of the folders, which are those above an article, the nearest first. */
export async function loadFolder(
  folders: readonly string[],
  read: ReadFile,
  fallback: () => Promise<Fallback>,
): Promise<Loaded> {
  const found = await findConfig(folders, read);
  const own: OwnConfig =
    found === null ? { ...(await fallback()), files: [], problems: [] } : await loadConfig(found, read);
  const config = resolveConfig(own.layers);
  const named = config.sources;
  const register = await (named === null ? findRegister(folders, read) : findNamedRegister(named, read));
  const known = register === null ? { sources: [], problems: [] } : readRegister(register);
  const beside = await loadSidecar(own.folder, read);
  return {
    config,
    folder: own.folder,
    sidecar: beside.sidecar,
    sidecarFile: beside.sidecarFile,
    sources: known.sources,
    files: [...own.files, ...beside.files, ...(register === null ? [] : [register.uri])],
    problems: [...own.problems, ...beside.problems, ...known.problems],
    key: JSON.stringify([own.layers, beside.sidecar?.entries, register?.text]),
  };
}

/** The settings of the editor, which hold where there is no configuration file. */

import type { Connection } from 'vscode-languageserver';
import { readConfigValues } from '../../config/parse.js';
import type { Layer } from '../../config/resolve.js';
import { CONFIG, type ConfigValues } from '../../config/schema.js';
import type { Client } from '../client.js';
import type { Fallback } from './load.js';
import { pathBelow, resolveUri } from './uris.js';

/** Below `wortlaut` there are also settings that are the client's own. */
function ofConfiguration(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => value !== null && Object.hasOwn(CONFIG.properties, key),
    ),
  );
}

/** The register of the usual name is searched upwards; only another one is a path. */
const USUAL_REGISTER = CONFIG.properties.sources.default;

/** The presets that the settings build on, then the settings. `folder` is where paths start from. */
export function layersOf(settings: unknown, folder: string | null): Layer[] {
  const { sources, extends: presets = [], ...values } = readConfigValues(ofConfiguration(settings)).values;
  const register: ConfigValues =
    sources === undefined || sources === USUAL_REGISTER || folder === null
      ? {}
      : { sources: resolveUri(sources, folder) };
  return [...(typeof presets === 'string' ? [presets] : presets), { ...values, ...register }];
}

/** The innermost of the open folders that holds the document. */
export function workspaceFolderOf(uri: string, folders: readonly string[]): string | null {
  const around = folders.filter((folder) => pathBelow(folder, uri) !== null);
  return around.sort((a, b) => b.length - a.length)[0] ?? null;
}

const withSlash = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);

/** The folders that are open in the editor. */
export async function openFolders(connection: Connection, client: Client): Promise<string[]> {
  const folders = client.workspaceFolders ? ((await connection.workspace.getWorkspaceFolders()) ?? []) : [];
  return folders.map(({ uri }) => withSlash(uri));
}

/** Asks the client for what holds for documents like the one at `uri`. */
export async function readEditorSettings(
  uri: string,
  connection: Connection,
  client: Client,
): Promise<Fallback> {
  const folder = workspaceFolderOf(uri, await openFolders(connection, client));
  const settings: unknown = client.configuration
    ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'wortlaut' })
    : null;
  return { layers: layersOf(settings, folder), folder };
}

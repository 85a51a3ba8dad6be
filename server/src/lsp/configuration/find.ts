/** Finds what counts for a folder: the nearest file, upwards. */

import { CONFIG_FILES, PACKAGE_FILE, REGISTER_FILES } from '../../config/file-names.js';
import { locatedAt } from '../../config/located.js';
import { PACKAGE_KEY } from '../../config/parse.js';
import { parseJson } from '../../config/parse-json.js';
import type { ReadFile } from './files.js';

export interface FoundFile {
  readonly uri: string;
  readonly text: string;
}

type Counts = (name: string, text: string) => boolean;

async function findUpwards(
  folders: readonly string[],
  names: readonly string[],
  read: ReadFile,
  counts: Counts,
): Promise<FoundFile | null> {
  for (const folder of folders) {
    const texts = await Promise.all(names.map((name) => read(folder + name)));
    for (const [index, name] of names.entries()) {
      const text = texts[index] ?? null;
      if (text !== null && counts(name, text)) return { uri: folder + name, text };
    }
  }
  return null;
}

/** Most files of this name are about something else; the parser is spared them. */
const isAboutUs = (text: string): boolean =>
  text.includes(`"${PACKAGE_KEY}"`) &&
  locatedAt(
    parseJson(text, () => undefined),
    [PACKAGE_KEY],
  ) !== null;

/** The configuration file that counts in the first of the folders, which are those above an article, the nearest first. */
export const findConfig = (folders: readonly string[], read: ReadFile): Promise<FoundFile | null> =>
  findUpwards(folders, CONFIG_FILES, read, (name, text) => name !== PACKAGE_FILE || isAboutUs(text));

/** The source register that counts there. */
export const findRegister = (folders: readonly string[], read: ReadFile): Promise<FoundFile | null> =>
  findUpwards(folders, REGISTER_FILES, read, () => true);

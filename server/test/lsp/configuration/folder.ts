/** A file system for tests, made of texts by their paths. */

import type { ReadFile } from '../../../src/lsp/configuration/files.js';

export interface Folder {
  readonly read: ReadFile;
  /** Writes a file, or removes it. */
  write(path: string, text: string | null): void;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
}

const root = 'file:///haus/';

export const inFolder = (path: string): string => `${root}${path}`;

export function folderOf(files: Readonly<Record<string, string>>): Folder {
  const texts = new Map(Object.entries(files).map(([path, text]) => [inFolder(path), text]));
  const asked: string[] = [];
  return {
    asked,
    read: async (uri) => {
      asked.push(uri);
      return texts.get(uri) ?? null;
    },
    write(path, text) {
      if (text === null) texts.delete(inFolder(path));
      else texts.set(inFolder(path), text);
    },
  };
}

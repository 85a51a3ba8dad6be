import { Uri, workspace } from 'vscode';
import type { ReadFileParams } from '../../server/src/protocol.js';

/** Reads for a server that cannot: in a browser, or where the workspace lies on no disk. Null if there is no such file. */
export async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** The files beside the articles: read by the server itself where it can, else by the client. */

import type { Connection } from 'vscode-languageserver';
import { readFileRequest } from '../../protocol.js';
import type { Client } from '../client.js';

/** Reads a file by its URI; null if there is none, or if it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | null>;

const nothing: ReadFile = () => Promise.resolve(null);

const BYTE_ORDER_MARK = /^\uFEFF/;

const asText = (answer: unknown): string | null =>
  typeof answer === 'string' ? answer.replace(BYTE_ORDER_MARK, '') : null;

/** `readLocal` reads `file:` URIs; null in a web worker, which has no file system. */
export function createReadFile(connection: Connection, client: Client, readLocal: ReadFile | null): ReadFile {
  const readRemote: ReadFile = client.readsFiles
    ? (uri) => connection.sendRequest<unknown>(readFileRequest, { uri }).then(asText, () => null)
    : nothing;
  return (uri) =>
    readLocal !== null && uri.startsWith('file:') ? readLocal(uri).then(asText) : readRemote(uri);
}

/** The same reader, which reads each file once. */
export function remembering(read: ReadFile): ReadFile {
  const texts = new Map<string, Promise<string | null>>();
  return (uri) => {
    const text = texts.get(uri) ?? read(uri);
    texts.set(uri, text);
    return text;
  };
}

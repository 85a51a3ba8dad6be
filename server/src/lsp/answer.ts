import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { Documents } from './documents.js';
import type { OpenDocument } from './open-document.js';
import type { Safely } from './safely.js';

/**
 * Makes the handler of a request about one document from a function of that document. A document that is not open or not
 * to be checked, and a handler that fails, are answered by `empty`. One that is just being opened is waited for.
 */
export type Answer = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  name: string,
  handler: (document: OpenDocument, params: P) => R,
  empty: R,
) => (params: P) => R | Promise<R>;

export const createAnswer =
  (documents: Documents, safely: Safely): Answer =>
  (name, handler, empty) =>
    safely(
      name,
      (params) => {
        const { uri } = params.textDocument;
        const now = documents.get(uri);
        if (now) return handler(now, params);
        return (
          documents.opening(uri)?.then(() => {
            const document = documents.get(uri);
            return document ? handler(document, params) : empty;
          }) ?? empty
        );
      },
      empty,
    );

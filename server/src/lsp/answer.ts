import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { Documents } from './documents.js';
import type { OpenDocument } from './open-document.js';
import type { Safely } from './safely.js';

/**
 * Makes the handler of a request about one document from a function of that document. A document that is not open, and
 * a handler that fails, are answered by `empty`.
 */
export type Answer = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  name: string,
  handler: (document: OpenDocument, params: P) => R,
  empty: R,
) => (params: P) => R;

export const createAnswer =
  (documents: Documents, safely: Safely): Answer =>
  (name, handler, empty) =>
    safely(
      name,
      (params) => {
        const document = documents.get(params.textDocument.uri);
        return document ? handler(document, params) : empty;
      },
      empty,
    );

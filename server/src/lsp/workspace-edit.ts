import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../text/span.js';
import type { Client } from './client.js';
import { toTextEdit } from './convert.js';
import type { OpenDocument } from './open-document.js';

/** Edits of one document, for the version that they were made for if the client knows versions. */
export function toWorkspaceEdit(
  { uri, version, positions }: OpenDocument,
  edits: readonly Edit[],
  { versionedEdits }: Pick<Client, 'versionedEdits'>,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(positions, edit));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

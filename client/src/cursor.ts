import { l10n, window } from 'vscode';
import type { StatementParams } from '../../server/src/protocol.js';
import type { Articles } from './articles.js';

/** Where the cursor is, as the server wants it; undefined without an article. */
export function cursor({ editor }: Articles): StatementParams | undefined {
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

/** Says that a command had nothing to work on. */
export const tellNothingThere = (): void => {
  void window.showInformationMessage(l10n.t('There is no statement at the cursor.'));
};

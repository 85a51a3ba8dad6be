import { l10n, type Position, window } from 'vscode';
import type { StatementParams } from '../../server/src/protocol.js';
import type { Articles } from './articles.js';

const toPosition = ({ line, character }: Position) => ({ line, character });

/** Where the cursor is and what is selected, as the server wants it; undefined without an article. */
export function cursor({ editor }: Articles): StatementParams | undefined {
  if (!editor) return undefined;
  const { active, start, end, isEmpty } = editor.selection;
  return {
    textDocument: { uri: editor.document.uri.toString() },
    position: toPosition(active),
    ...(isEmpty ? {} : { selection: { start: toPosition(start), end: toPosition(end) } }),
  };
}

/** Says that a command had nothing to work on. */
export function tellNothingThere({ editor }: Articles): void {
  const isSelected = editor !== undefined && !editor.selection.isEmpty;
  void window.showInformationMessage(
    isSelected
      ? l10n.t('Here is no place for a source tag: it would belong to no sentence, or to another statement.')
      : l10n.t('There is no statement at the cursor.'),
  );
}

import { l10n, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type SuppressAnswer, suppressRequest } from '../../server/src/protocol.js';
import type { Articles, Ask } from './articles.js';
import { toRange } from './convert.js';
import { cursor } from './cursor.js';
import { REASON } from './reason.js';

/** Shows what was written, with the reason selected that is to be filled in. */
async function showReason({ uri, edit }: SuppressAnswer): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const from = document.offsetAt(toRange(edit.range).start);
  const at = document.getText().indexOf(REASON, from);
  const editor = await window.showTextDocument(document);
  if (at < 0) return;
  editor.selection = new Selection(document.positionAt(at), document.positionAt(at + REASON.length));
  editor.revealRange(editor.selection);
}

/**
 * Suppresses the finding at the cursor or in the selection, as its quick fix would: by a comment, or in the file beside articles that must
 * stay clean. The author gives the reason.
 */
export async function markNoStatement(articles: Articles, ask: Ask): Promise<void> {
  const place = cursor(articles);
  const answer = place && (await ask<SuppressAnswer | null>(suppressRequest, place));
  if (!answer) {
    void window.showInformationMessage(l10n.t('There is no finding at the cursor that could be suppressed.'));
    return;
  }
  if (articles.editor?.document.version !== answer.version) return;
  const { uri, creates, edit } = answer;
  const changes = new WorkspaceEdit();
  if (creates) changes.createFile(Uri.parse(uri), { ignoreIfExists: true });
  changes.replace(Uri.parse(uri), toRange(edit.range), edit.newText);
  if (await workspace.applyEdit(changes)) await showReason(answer);
}

/** Offers a statement in other words as a refactoring: direct speech as indirect, and the other way round. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { toSpan } from './convert.js';
import type { FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/**
 * Rewritings of the statement where the range begins. The author must check every one, so that an editor that asks by itself
 * gets none: no lamp lights up at each statement.
 */
export function rewriteActions(
  document: OpenDocument,
  { range, context: { triggerKind } }: Pick<CodeActionParams, 'range' | 'context'>,
  { client }: Pick<FeatureContext, 'client'>,
): CodeAction[] {
  if (triggerKind === CodeActionTriggerKind.Automatic) return [];
  return document.rewritesAt(toSpan(document.positions, range).start).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(document, edits, client),
  }));
}

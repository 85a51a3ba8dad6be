/** Offers the likeliest sources of a statement as refactorings that write a source tag. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { Candidate } from '../protocol.js';
import { candidatesAt } from './candidates.js';
import { toSpan } from './convert.js';
import type { FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { tagEdit } from './source-tag.js';
import { sourceOf, statementAt } from './statements.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** More would be a list to read; the command „assign source“ has them all. */
const MOST = 3;

type Context = Pick<FeatureContext, 'client' | 'texts'>;

const describe = ({ name, role }: Candidate): string => (role === '' ? name : `${name}, ${role}`);

function toAction(
  document: OpenDocument,
  offset: number,
  candidate: Candidate,
  { client, texts }: Context,
): CodeAction[] {
  const edit = tagEdit(document, { start: offset, end: offset }, { ...candidate, reason: '' });
  if (edit === null) return [];
  return [
    {
      title: texts.assignSource(describe(candidate)),
      kind: CodeActionKind.RefactorRewrite,
      edit: toWorkspaceEdit(document, [edit], client),
    },
  ];
}

/**
 * Sources for the statement where the range begins, without the one that it has. An editor that asks by itself, to show a
 * lamp, gets them only for a statement whose source is not named.
 */
export function assignActions(
  document: OpenDocument,
  { range, context: { triggerKind } }: Pick<CodeActionParams, 'range' | 'context'>,
  context: Context,
): CodeAction[] {
  const { report, positions } = document;
  const { start } = toSpan(positions, range);
  const statement = statementAt(report, start);
  const isUnasked = triggerKind === CodeActionTriggerKind.Automatic;
  if (statement === null || (isUnasked && statement.attribution === 'named')) return [];
  const own = sourceOf(report, statement)?.name;
  return candidatesAt(document, start)
    .filter(({ name }) => name !== own)
    .slice(0, MOST)
    .flatMap((candidate) => toAction(document, start, candidate, context));
}

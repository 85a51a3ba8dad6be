import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { safeEdits } from '../engine/fix-all.js';
import { fixAllKind } from '../protocol.js';
import type { Finding, Fix } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { assignActions } from './assign-actions.js';
import { toSpan } from './convert.js';
import { toDiagnostic } from './diagnostics.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { rewriteActions } from './rewrite-actions.js';
import { suppressionOf } from './suppress.js';
import { suppressionBeside } from './suppress-beside.js';
import { toWorkspaceEdit } from './workspace-edit.js';

type Context = Pick<FeatureContext, 'client' | 'rules' | 'texts'>;

/** Kinds are a hierarchy: who asks for `source` also gets `source.fixAll.wortlaut`. */
const isWanted = (kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean =>
  only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

/** A cursor at a finding's very end still means that finding. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function toQuickFix(document: OpenDocument, finding: Finding, fix: Fix, context: Context): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, context)],
    ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(document, fix.edits, context.client),
  };
}

function suppression(document: OpenDocument, finding: Finding, context: Context): CodeAction[] {
  const { client, texts } = context;
  const comment = suppressionOf(document.report, finding, document.languageId);
  const edit =
    comment === null
      ? suppressionBeside(document, finding, client)
      : toWorkspaceEdit(document, [comment], client);
  if (edit === null) return [];
  return [
    {
      title: comment === null ? texts.suppressBeside(finding.ruleId) : texts.suppress(finding.ruleId),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding, context)],
      edit,
    },
  ];
}

/** What needs no thought comes first, and what only hides the finding last. */
function quickFixes(document: OpenDocument, range: Range, context: Context): CodeAction[] {
  const asked = toSpan(document.positions, range);
  const findings = document.report.findings.filter(({ span }) => touches(span, asked));
  const fixes = (wanted: Fix['kind']): CodeAction[] =>
    findings.flatMap((finding) =>
      finding.fixes
        .filter(({ kind }) => kind === wanted)
        .map((fix) => toQuickFix(document, finding, fix, context)),
    );
  return [
    ...fixes('safe'),
    ...fixes('needs-author'),
    ...findings.flatMap((finding) => suppression(document, finding, context)),
  ];
}

function fixAll(document: OpenDocument, { client, texts }: Context): CodeAction[] {
  const edits = safeEdits(document.report.findings);
  if (edits.length === 0) return [];
  return [{ title: texts.fixAll, kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client) }];
}

const refactorings = (...where: Parameters<typeof assignActions>): CodeAction[] => [
  ...rewriteActions(...where),
  ...assignActions(...where),
];

/** The fixes of the findings in a range, refactorings of the statement there, and one action that applies every safe fix of the document. */
export function actionsIn(
  document: OpenDocument,
  params: Pick<CodeActionParams, 'range' | 'context'>,
  context: Context,
): CodeAction[] {
  const { only } = params.context;
  return [
    ...(isWanted(CodeActionKind.QuickFix, only) ? quickFixes(document, params.range, context) : []),
    ...(isWanted(CodeActionKind.RefactorRewrite, only) ? refactorings(document, params, context) : []),
    ...(isWanted(fixAllKind, only) ? fixAll(document, context) : []),
  ];
}

export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    },
  }),
  register(context) {
    const { connection, answer } = context;
    connection.onCodeAction(
      answer('codeAction', (document, params) => actionsIn(document, params, context), []),
    );
  },
};

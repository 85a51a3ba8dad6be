import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

export const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** The diagnostics of a document, unless the client has them already under the name `previous`. */
export type ReportOf = (document: OpenDocument, previous: string | undefined) => DocumentDiagnosticReport;

type Answer = WorkspaceDiagnosticReport | ResponseError<never>;
type Known = WorkspaceDiagnosticParams['previousResultIds'];

/** Those that the client knows of and that are open no more have no diagnostics. */
function closedReports(open: readonly OpenDocument[], known: Known): WorkspaceDocumentDiagnosticReport[] {
  const uris = new Set(open.map(({ uri }) => uri));
  const closed = known.filter(({ uri }) => !uris.has(uri));
  return closed.map(({ uri }) => ({ ...nothing, uri, version: null }));
}

/** Answers for all open articles at once, or one by one where the client takes parts. */
export function registerWorkspaceDiagnostics(
  { connection, documents, safely, survey }: FeatureContext,
  reportOf: ReportOf,
): void {
  const answer = async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<Answer> => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const partial = parts && {
      report: (items: WorkspaceDocumentDiagnosticReport[]) => parts.report({ items }),
    };
    const items = await survey({ token, progress, partial }, (document) => {
      const { uri, version } = document;
      return [{ ...reportOf(document, known.get(uri)), uri, version }];
    });
    if (items instanceof ResponseError) return items;
    return { items: [...items, ...closedReports(documents.all(), previousResultIds)] };
  };
  connection.languages.diagnostics.onWorkspace(
    safely<Parameters<typeof answer>, Answer>('workspaceDiagnostic', answer, { items: [] }),
  );
}

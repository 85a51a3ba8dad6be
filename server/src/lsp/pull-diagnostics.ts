import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { DIAGNOSTICS_SOURCE, diagnosticsOf } from './diagnostics.js';
import type { Feature, FeatureContext } from './feature.js';
import { nothing, type ReportOf, registerWorkspaceDiagnostics } from './workspace-diagnostics.js';

/**
 * Names a result. A document that is closed and opened again may count its versions from 1 anew, so the name also tells
 * how often something was opened before.
 */
function createResultIds() {
  const opened = new WeakMap<object, number>();
  let count = 0;
  return (document: { readonly version: number }): string => {
    const serial = opened.get(document) ?? ++count;
    opened.set(document, serial);
    return `${serial}.${document.version}`;
  };
}

function createReports(context: FeatureContext): ReportOf {
  const resultIdOf = createResultIds();
  return (document, previous) => {
    const resultId = resultIdOf(document);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(document, context) };
  };
}

/** Diagnostics for clients that ask for them; a text that has not changed since is answered by „unchanged“. */
export const pullDiagnostics: Feature = {
  capabilities: (client) =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: DIAGNOSTICS_SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: client.pullsWorkspace,
            workDoneProgress: client.pullsWorkspace,
          },
        }
      : {},
  register(context) {
    const { client, connection, answer } = context;
    if (!client.pullsDiagnostics) return;
    const reportOf = createReports(context);
    connection.languages.diagnostics.on(
      answer(
        'diagnostic',
        (document, { previousResultId }): DocumentDiagnosticReport => reportOf(document, previousResultId),
        nothing,
      ),
    );
    if (client.pullsWorkspace) registerWorkspaceDiagnostics(context, reportOf);
  },
};

import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { DIAGNOSTICS_SOURCE, diagnosticsOf } from './diagnostics.js';
import type { Feature } from './feature.js';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

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

/** Diagnostics for clients that ask for them; a text that has not changed since is answered by „unchanged“. */
export const pullDiagnostics: Feature = {
  capabilities: (client) =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: DIAGNOSTICS_SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(context) {
    const { client, connection, answer } = context;
    if (!client.pullsDiagnostics) return;
    const resultIdOf = createResultIds();
    connection.languages.diagnostics.on(
      answer(
        'diagnostic',
        (document, { previousResultId }): DocumentDiagnosticReport => {
          const resultId = resultIdOf(document);
          if (resultId === previousResultId)
            return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          const items = diagnosticsOf(document, context);
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
        },
        nothing,
      ),
    );
  },
};

import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { DIAGNOSTICS_SOURCE, diagnosticsOf } from './diagnostics.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** The diagnostics of a document, unless the client has them already. */
type ReportOf = (document: OpenDocument, previous: string | undefined) => DocumentDiagnosticReport;

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

/** All open articles; those that the client knows of and that are open no more have no diagnostics. */
function workspaceReport(
  open: readonly OpenDocument[],
  { previousResultIds }: WorkspaceDiagnosticParams,
  reportOf: ReportOf,
): WorkspaceDiagnosticReport {
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const uris = new Set(open.map(({ uri }) => uri));
  const closed = previousResultIds.filter(({ uri }) => !uris.has(uri));
  return {
    items: [
      ...open.map((document) => ({
        ...reportOf(document, known.get(document.uri)),
        uri: document.uri,
        version: document.version,
      })),
      ...closed.map(({ uri }) => ({ ...nothing, uri, version: null })),
    ],
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
          },
        }
      : {},
  register(context) {
    const { client, connection, documents, answer, safely } = context;
    if (!client.pullsDiagnostics) return;
    const reportOf = createReports(context);
    connection.languages.diagnostics.on(
      answer(
        'diagnostic',
        (document, { previousResultId }): DocumentDiagnosticReport => reportOf(document, previousResultId),
        nothing,
      ),
    );
    if (!client.pullsWorkspace) return;
    connection.languages.diagnostics.onWorkspace(
      safely('workspaceDiagnostic', (params) => workspaceReport(documents.all(), params, reportOf), {
        items: [],
      }),
    );
  },
};

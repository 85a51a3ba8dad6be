import { diagnosticsOf } from './diagnostics.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { createScheduler } from './scheduler.js';

/** Long enough to wait for the next keystroke, short enough to feel immediate. */
export const PUSH_DELAY = 150;

function publish(context: FeatureContext, document: OpenDocument): void {
  const { uri, version } = document;
  // The notification itself is a promise that fails only when the connection is gone.
  void context.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(document, context) });
}

/** Diagnostics for clients that wait for them: after each pause in typing, for the version that is current then. */
export const pushDiagnostics: Feature = {
  capabilities: () => ({}),
  register(context) {
    const { client, documents, connection, safely, timers } = context;
    if (client.pullsDiagnostics) return;
    const scheduler = createScheduler(timers);
    const publishSafely = safely('publishDiagnostics', publish, undefined);
    documents.onChanged((document) => {
      scheduler.schedule(document.uri, PUSH_DELAY, () => publishSafely(context, document));
    });
    documents.onClosed(({ uri }) => {
      scheduler.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

import { diagnosticsOf } from './diagnostics.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { createScheduler } from './scheduler.js';

function publish(context: FeatureContext, document: OpenDocument): void {
  const { uri, version } = document;
  // The notification itself is a promise that fails only when the connection is gone.
  void context.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(document, context) });
}

/**
 * Diagnostics for clients that wait for them: at once, but after everything that the client has sent before, so that a
 * burst of keystrokes costs one analysis and no request waits for it.
 */
export const pushDiagnostics: Feature = {
  capabilities: () => ({}),
  register(context) {
    const { client, documents, connection, safely, timers } = context;
    if (client.pullsDiagnostics) return;
    const scheduler = createScheduler(timers.whenIdle);
    const publishSafely = safely('publishDiagnostics', publish, undefined);
    documents.onChanged((document) => {
      scheduler.schedule(document.uri, () => publishSafely(context, document));
    });
    documents.onClosed(({ uri }) => {
      scheduler.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

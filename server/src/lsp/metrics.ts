import { type MetricsParams, metricsNotification } from '../protocol.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { createScheduler } from './scheduler.js';

/** Nobody reads a status item while typing. */
const METRICS_DELAY = 300;

export function metricsOf({ uri, version, report }: OpenDocument): MetricsParams {
  const { statements, attributed } = report.metrics;
  return { uri, version, statements, attributed, findings: report.findings.length };
}

/** Counts for the client's status item, after each pause in typing. Only for clients that ask for them. */
export const metrics: Feature = {
  capabilities: () => ({}),
  register({ client, connection, documents, safely, timers }) {
    if (!client.wantsMetrics) return;
    const scheduler = createScheduler((run) => timers.after(METRICS_DELAY, run));
    const send = safely(
      'metrics',
      (document: OpenDocument): void => {
        void connection.sendNotification(metricsNotification, metricsOf(document));
      },
      undefined,
    );
    documents.onChanged((document) => {
      scheduler.schedule(document.uri, () => send(document));
    });
    documents.onClosed(({ uri }) => scheduler.cancel(uri));
  },
};

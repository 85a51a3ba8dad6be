import { type Disposable, l10n, languages, StatusBarAlignment, window, workspace } from 'vscode';
import type { MetricsParams } from '../../server/src/protocol.js';
import { selector } from './client-options.js';

/** Shows how much of the article before the user's eyes is sourced. */
export interface Status extends Disposable {
  update(metrics: MetricsParams): void;
  /** Forgets all counts: the server that knew them is gone. */
  clear(): void;
}

const describe = ({ statements, attributed, findings }: MetricsParams): string =>
  l10n.t(
    'Wortlaut: the source of {0} of {1} statements is named. Findings: {2}. Click to list them.',
    attributed,
    statements,
    findings,
  );

export function createStatus(): Status {
  const item = window.createStatusBarItem('wortlaut.status', StatusBarAlignment.Right, 100);
  item.name = 'Wortlaut';
  item.command = 'workbench.actions.view.problems';
  const known = new Map<string, MetricsParams>();

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const metrics = document && known.get(document.uri.toString());
    if (!document || !metrics || languages.match(selector, document) === 0) {
      item.hide();
      return;
    }
    item.text = `$(quote) ${metrics.attributed}/${metrics.statements} $(warning) ${metrics.findings}`;
    item.tooltip = describe(metrics);
    item.accessibilityInformation = { label: describe(metrics) };
    item.show();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];

  return {
    update(metrics) {
      known.set(metrics.uri, metrics);
      show();
    },
    clear() {
      known.clear();
      show();
    },
    dispose() {
      item.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

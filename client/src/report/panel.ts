/** The report panel: who speaks how much in the article in front, and where. It follows every edit and every editor. */

import { type Disposable, l10n, Range, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type ArticleReport, reportRequest } from '../../../server/src/protocol.js';
import type { Articles, Ask } from '../articles.js';
import { reveal } from '../navigation.js';
import { reportBody, type Subject } from './body.js';
import { readPageMessage, type ShowMessage } from './messages.js';
import { reportPage } from './page.js';
import { reportTexts } from './texts.js';

/** Known to the manifest, too: VS Code starts the extension for a panel that it restores. */
const VIEW_TYPE = 'wortlaut.report';

export interface ReportPanel extends Disposable {
  /** Opens the panel beside the article, or brings it to the front. */
  show(): void;
}

const scriptsOf = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'dist', 'webview');

/** Puts the empty page into a panel, which asks for its report by itself. */
function furnish(panel: WebviewPanel, extensionUri: Uri): void {
  const { webview } = panel;
  panel.iconPath = Uri.joinPath(extensionUri, 'images', 'icon.png');
  webview.options = { enableScripts: true, localResourceRoots: [scriptsOf(extensionUri)] };
  webview.html = reportPage({
    locale: reportTexts().locale,
    title: l10n.t('Report'),
    nonce: crypto.randomUUID(),
    script: webview.asWebviewUri(Uri.joinPath(scriptsOf(extensionUri), 'report.js')).toString(),
  });
}

const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Reads the report on the article in front; null if there is no article. */
async function readSubject({ editor }: Articles, ask: Ask): Promise<Subject | null> {
  if (!editor) return null;
  const { uri } = editor.document;
  const textDocument = { uri: uri.toString() };
  const report = (await ask<ArticleReport | null>(reportRequest, { textDocument })) ?? null;
  return { name: fileName(uri), report };
}

export function createReportPanel(extensionUri: Uri, articles: Articles, ask: Ask): ReportPanel {
  let panel: WebviewPanel | undefined;
  let asked = 0;

  /** Asks and draws anew. Of several answers only the last one counts. */
  const draw = async (): Promise<void> => {
    if (!panel?.visible) return;
    const turn = ++asked;
    const subject = await readSubject(articles, ask);
    if (turn !== asked || !panel) return;
    panel.title = subject === null ? l10n.t('Report') : l10n.t('Report: {0}', subject.name);
    const message: ShowMessage = { body: reportBody(subject, reportTexts()) };
    await panel.webview.postMessage(message);
  };
  const hear = async (said: unknown): Promise<void> => {
    const message = readPageMessage(said);
    if (message === 'ready') return draw();
    if (message === null) return;
    const { line, character } = message;
    await reveal(articles, new Range(line, character, line, character));
  };
  const adopt = (adopted: WebviewPanel): void => {
    panel?.dispose();
    panel = adopted;
    adopted.webview.onDidReceiveMessage(hear);
    adopted.onDidDispose(() => {
      if (panel === adopted) panel = undefined;
    });
    furnish(adopted, extensionUri);
  };
  const open = (): void =>
    adopt(
      window.createWebviewPanel(VIEW_TYPE, l10n.t('Report'), ViewColumn.Beside, { enableFindWidget: true }),
    );

  const listeners = [
    articles.onChanged(draw),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (restored) => adopt(restored),
    }),
  ];
  return {
    show: () => (panel ? panel.reveal() : open()),
    dispose() {
      for (const listener of listeners) listener.dispose();
      panel?.dispose();
    },
  };
}

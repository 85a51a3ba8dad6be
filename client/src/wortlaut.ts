/** The extension, whatever runs the server: how its parts hang together. */

import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MetricsParams } from '../../server/src/protocol.js';
import { type Articles, type Ask, createArticles } from './articles.js';
import { assignSource, markAnonymous } from './assign-source.js';
import { checkOff } from './check-off.js';
import { copyQuestions } from './copy-questions.js';
import { createDecorations } from './decorations.js';
import { markNoStatement } from './mark-no-statement.js';
import { onModeChanged, toggleMode } from './mode.js';
import { step } from './navigation.js';
import { openSample } from './open-sample.js';
import { createReportPanel } from './report/panel.js';
import { ServerControl } from './server-control.js';
import { createStatus } from './status.js';
import { createTrees } from './tree.js';

export type CreateClient = (output: LogOutputChannel) => BaseLanguageClient;

/** The commands of the server itself. */
const serverCommands = (server: ServerControl, output: LogOutputChannel): Disposable[] => [
  commands.registerCommand('wortlaut.restartServer', () => server.restart()),
  commands.registerCommand('wortlaut.showOutput', () => output.show()),
];

/** The commands that work on the article in front. */
const articleCommands = (articles: Articles, ask: Ask): Disposable[] => [
  commands.registerCommand('wortlaut.nextStatement', () => step(articles, 'statements', 'next')),
  commands.registerCommand('wortlaut.previousStatement', () => step(articles, 'statements', 'previous')),
  commands.registerCommand('wortlaut.nextFinding', () => step(articles, 'findings', 'next')),
  commands.registerCommand('wortlaut.previousFinding', () => step(articles, 'findings', 'previous')),
  commands.registerCommand('wortlaut.assignSource', (name: unknown) => assignSource(articles, ask, name)),
  commands.registerCommand('wortlaut.annotateSelection', () => assignSource(articles, ask)),
  commands.registerCommand('wortlaut.markAnonymous', () => markAnonymous(articles, ask)),
  commands.registerCommand('wortlaut.markNoStatement', () => markNoStatement(articles, ask)),
  commands.registerCommand('wortlaut.checkOff', (by: unknown) => checkOff(articles, ask, by)),
  commands.registerCommand('wortlaut.copyQuestions', () => copyQuestions(articles)),
  commands.registerCommand('wortlaut.toggleMode', toggleMode),
];

/** Tells the keys of the manifest whether an article is in front. */
const announce = ({ editor }: Articles): void => {
  void commands.executeCommand('setContext', 'wortlaut.hasArticle', editor !== undefined);
};

export async function start(
  { subscriptions, extensionUri }: ExtensionContext,
  createClient: CreateClient,
): Promise<void> {
  const output = window.createOutputChannel('Wortlaut', { log: true });
  const status = createStatus();
  const onMetrics = (metrics: MetricsParams | null): void => {
    if (metrics) status.update(metrics);
    else status.clear();
    void articles.update();
  };
  const server = new ServerControl(() => createClient(output), onMetrics, output);
  const ask: Ask = (method, params) => server.ask(method, params);
  const articles = createArticles(ask);
  const report = createReportPanel(extensionUri, articles, ask);
  subscriptions.push(
    output,
    status,
    articles,
    createDecorations(articles),
    createTrees(articles),
    report,
    articles.onChanged(() => announce(articles)),
    onModeChanged(() => {
      void articles.update();
      server.refreshInlayHints();
    }),
    server,
    ...serverCommands(server, output),
    ...articleCommands(articles, ask),
    commands.registerCommand('wortlaut.showReport', () => report.show()),
    commands.registerCommand('wortlaut.openSample', () => openSample(extensionUri)),
  );
  await server.apply();
}

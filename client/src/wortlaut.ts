/** The extension, whatever runs the server: one output channel, one server, one status item, two commands. */

import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ServerControl } from './server-control.js';
import { createStatus } from './status.js';

export type CreateClient = (output: LogOutputChannel) => BaseLanguageClient;

export async function start({ subscriptions }: ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = window.createOutputChannel('Wortlaut', { log: true });
  const status = createStatus();
  const server = new ServerControl(() => createClient(output), status, output);
  const parts: readonly Disposable[] = [
    output,
    status,
    server,
    commands.registerCommand('wortlaut.restartServer', () => server.restart()),
    commands.registerCommand('wortlaut.showOutput', () => output.show()),
  ];
  subscriptions.push(...parts);
  await server.apply();
}

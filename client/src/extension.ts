/** Entry of dist/client.cjs: the extension where there is Node, with the server in a process of its own. */

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.js';
import { start } from './wortlaut.js';

export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath,
    transport: TransportKind.ipc,
  };
  return start(
    context,
    (output) => new LanguageClient('wortlaut', 'Wortlaut', server, clientOptions(context, output)),
  );
}

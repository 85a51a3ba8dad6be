/** Entry of dist/web/client.js: the extension in a browser, with the server in a web worker. */

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.js';
import { start } from './wortlaut.js';

/** The one thing of the browser that is used here; VS Code's worker provides it. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  const server = async () => new Worker(script);
  return start(
    context,
    (output) => new LanguageClient('wortlaut', 'Wortlaut', server, clientOptions(context, output)),
  );
}

/** Entry of dist/web/client.js: the extension in a browser, with the server in a web worker. */

import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.js';
import { start } from './wortlaut.js';

/** The one thing of the browser that is used here; VS Code's worker provides it. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

export function activate(context: ExtensionContext): Promise<void> {
  const addressOf = (script: string): string =>
    Uri.joinPath(context.extensionUri, 'dist', 'web', script).toString(true);
  // The worker itself would not do: VS Code's workers inside workers are no instances of the browser's class.
  const server = async () => {
    const worker = new Worker(addressOf('server.js'));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = { yamlParser: addressOf('yaml.js') };
  return start(
    context,
    (output) => new LanguageClient('wortlaut', 'Wortlaut', server, clientOptions(context, output, options)),
  );
}

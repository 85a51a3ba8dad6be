import { type ExtensionContext, env, type LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.js';
import { middleware } from './middleware.js';

const languages = ['plaintext', 'markdown', 'html', 'newstext'];

/** Where articles live: on disk, unsaved, and in repositories opened without a clone. Not in diffs, logs or output. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** The documents that Wortlaut reads. */
export const selector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

/** What the client tells the language server, whatever runs it; `options` are those that depend on it. */
export function clientOptions(
  { extensionUri }: ExtensionContext,
  outputChannel: LogOutputChannel,
  options: InitializationOptions = {},
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    locale: env.language,
    docsBase: `${extensionUri.toString()}/`,
    metrics: true,
    showsDiagnosticsInHover: true,
    readsFiles: true,
    workspaceDiagnostics: false,
    ...options,
  };
  return {
    documentSelector: selector,
    outputChannel,
    initializationOptions,
    middleware,
  };
}

import { workspace } from 'vscode';
import { type BaseLanguageClient, InlayHintRequest } from 'vscode-languageclient';

/** Has VS Code ask for inlay hints again. */
export function refreshInlayHints(client: BaseLanguageClient): void {
  const feature = client.getFeature(InlayHintRequest.method);
  for (const document of workspace.textDocuments) feature.getProvider(document)?.onDidChangeInlayHints.fire();
}

import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from '../client.js';

/** Asks the client to request again what it shows, as far as it can be asked. */
export async function refresh(connection: Connection, { refreshes }: Client): Promise<void> {
  const { diagnostics, semanticTokens, inlayHint } = connection.languages;
  await Promise.all([
    refreshes.diagnostics && diagnostics.refresh(),
    refreshes.semanticTokens && semanticTokens.refresh(),
    refreshes.inlayHints && inlayHint.refresh(),
    refreshes.codeLenses && connection.sendRequest(CodeLensRefreshRequest.type),
  ]);
}

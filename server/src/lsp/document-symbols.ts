import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { Feature } from './feature.js';
import { symbolsOf } from './outline.js';

/** The same outline for clients that know no hierarchy. */
const flatten = (symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...children.map((child) => ({
      name: child.name,
      kind: child.kind,
      location: { uri, range: child.range },
      containerName: name,
    })),
  ]);

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ client, connection, answer, texts }) {
    connection.onDocumentSymbol(
      answer(
        'documentSymbol',
        (document): DocumentSymbol[] | SymbolInformation[] => {
          const symbols = symbolsOf(document, texts);
          return client.hierarchicalSymbols ? symbols : flatten(symbols, document.uri);
        },
        [],
      ),
    );
  },
};

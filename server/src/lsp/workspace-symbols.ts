import type { ResponseError, SymbolInformation } from 'vscode-languageserver';
import { baseName } from './configuration/uris.js';
import { toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { symbolKinds } from './outline.js';

/** The letters of the query in their order, as editors filter: „dkes“ finds „Dorothea Kessler“. */
function matches(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The sources of an article that a query means, each where it is first mentioned. */
export function sourcesMatching(
  { report, uri, positions }: OpenDocument,
  query: string,
): SymbolInformation[] {
  const wanted = query.toLowerCase();
  return report.sources.flatMap(({ name, kind, mentions }) => {
    const [first] = mentions;
    if (first === undefined || !matches(name.toLowerCase(), wanted)) return [];
    const location = { uri, range: toRange(positions, first) };
    return [{ name, kind: symbolKinds[kind], location, containerName: baseName(uri) }];
  });
}

/** Sources across all articles that are open. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { workDoneProgress: true } }),
  register({ connection, survey, safely }) {
    connection.onWorkspaceSymbol(
      safely(
        'workspaceSymbol',
        async ({ query }, token, progress, partial): Promise<SymbolInformation[] | ResponseError<never>> =>
          survey({ token, progress, partial }, (document) => sourcesMatching(document, query)),
        [],
      ),
    );
  },
};

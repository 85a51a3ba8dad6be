import type { CodeLens } from 'vscode-languageserver';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

/** One line above the article: how many of its statements have a source. None for an article in which nobody speaks. */
export function lensesOf({ report }: OpenDocument, { texts }: Pick<FeatureContext, 'texts'>): CodeLens[] {
  const { statements, attributed } = report.metrics;
  if (statements === 0) return [];
  const top = { line: 0, character: 0 };
  // A lens without a command is text, in editors that know no commands of ours too.
  return [
    {
      range: { start: top, end: top },
      command: { title: texts.coverage(attributed, statements), command: '' },
    },
  ];
}

/** Off until the setting `wortlaut.codeLens` turns it on. */
export const codeLens: Feature = {
  capabilities: ({ configuration }) => (configuration ? { codeLensProvider: {} } : {}),
  register(context) {
    const { client, connection, answer, safely } = context;
    if (!client.configuration) return;
    const lenses = answer('codeLens', (document) => lensesOf(document, context), []);
    connection.onCodeLens(
      safely(
        'codeLens',
        async (params): Promise<CodeLens[]> => {
          const scopeUri = params.textDocument.uri;
          const isOn = await connection.workspace.getConfiguration({
            scopeUri,
            section: 'wortlaut.codeLens',
          });
          return isOn === true ? lenses(params) : [];
        },
        [],
      ),
    );
  },
};

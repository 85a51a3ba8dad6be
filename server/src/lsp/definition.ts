import type { Location } from 'vscode-languageserver';
import { toOffset, toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { mentionAt, mentionsOf, wholeMention } from './source-mentions.js';
import { sourceOf, statementAt } from './statements.js';

/** Where the source of the mention or statement at an offset is first named in full, or mentioned at all. */
export function definitionAt({ report, uri, positions }: OpenDocument, offset: number): Location | null {
  const statement = statementAt(report, offset);
  const source = mentionAt(report, offset)?.source ?? (statement && sourceOf(report, statement));
  if (!source) return null;
  const mentions = mentionsOf(report, source);
  const first = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
  return first === undefined ? null : { uri, range: toRange(positions, wholeMention(first)) };
}

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, answer }) {
    connection.onDefinition(
      answer(
        'definition',
        (document, { position }) => definitionAt(document, toOffset(document.positions, position)),
        null,
      ),
    );
  },
};

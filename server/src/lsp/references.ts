import type { Location } from 'vscode-languageserver';
import { toOffset, toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { mentionAt, mentionsOf, wholeMention } from './source-mentions.js';

/** Every place of the article that means the source at an offset. */
export function referencesAt({ report, uri, positions }: OpenDocument, offset: number): Location[] {
  const found = mentionAt(report, offset);
  if (found === null) return [];
  return mentionsOf(report, found.source).map((mention) => ({
    uri,
    range: toRange(positions, wholeMention(mention)),
  }));
}

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register({ connection, answer }) {
    connection.onReferences(
      answer(
        'references',
        (document, { position }) => referencesAt(document, toOffset(document.positions, position)),
        [],
      ),
    );
  },
};

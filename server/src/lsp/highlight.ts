import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { toOffset, toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { mentionAt, mentionsOf, wholeMention } from './source-mentions.js';

/** The mentions of the source at an offset: written out, or meant by another word. */
export function highlightsAt({ report, positions }: OpenDocument, offset: number): DocumentHighlight[] {
  const found = mentionAt(report, offset);
  if (found === null) return [];
  return mentionsOf(report, found.source).map((mention) => ({
    range: toRange(positions, wholeMention(mention)),
    kind: mention.kind === 'other' ? DocumentHighlightKind.Read : DocumentHighlightKind.Text,
  }));
}

export const highlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ connection, answer }) {
    connection.onDocumentHighlight(
      answer(
        'documentHighlight',
        (document, { position }) => highlightsAt(document, toOffset(document.positions, position)),
        [],
      ),
    );
  },
};

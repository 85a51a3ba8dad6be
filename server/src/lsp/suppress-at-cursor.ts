/** Answers our client's command „no statement“: how to suppress the finding at the cursor. */

import { type StatementParams, type SuppressAnswer, suppressRequest } from '../protocol.js';
import type { Finding } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import type { Client } from './client.js';
import { toTextEdit } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { selectionOf } from './selection.js';
import { suppressionOf } from './suppress.js';
import { editBeside } from './suppress-beside.js';

function answerFor(document: OpenDocument, finding: Finding, client: Client): SuppressAnswer | null {
  const { report, languageId, positions, version, uri } = document;
  const comment = suppressionOf(report, finding, languageId);
  if (comment !== null) return { version, uri, creates: false, edit: toTextEdit(positions, comment) };
  const beside = editBeside(document, finding, client);
  return beside && { version, ...beside };
}

const size = ({ span }: Finding): number => span.end - span.start;

/**
 * How to suppress the shortest finding at the cursor, or of those that the selection touches, that can be suppressed, in
 * the article or beside it; null if none can.
 */
export function suppressionAt(
  document: OpenDocument,
  { start, end }: Span,
  client: Client,
): SuppressAnswer | null {
  const there = document.report.findings.filter(({ span }) => span.start <= end && start <= span.end);
  for (const finding of there.sort((a, b) => size(a) - size(b))) {
    const answer = answerFor(document, finding, client);
    if (answer !== null) return answer;
  }
  return null;
}

export const suppressAtCursor: Feature = {
  capabilities: () => ({}),
  register({ client, connection, answer }) {
    connection.onRequest(
      suppressRequest,
      answer(
        'suppress',
        (document, params: StatementParams): SuppressAnswer | null =>
          suppressionAt(document, selectionOf(document, params), client),
        null,
      ),
    );
  },
};

/** Answers our client's command „assign source“: who may be behind a statement, and the tag that says so. */

import {
  type Candidate,
  candidatesRequest,
  type StatementParams,
  type TagAnswer,
  type TagParams,
  tagRequest,
} from '../protocol.js';
import { writeTag } from '../tags/write.js';
import type { Edit, Span } from '../text/span.js';
import { candidatesAt } from './candidates.js';
import { toTextEdit } from './convert.js';
import type { Feature } from './feature.js';
import { encodeFor } from './formats.js';
import type { OpenDocument } from './open-document.js';
import { selectionOf } from './selection.js';
import { tagSpan } from './tag-place.js';

/**
 * The edit that writes a tag behind the selected words, or behind the statement at the cursor, in place of the one that
 * stands there; null where none can stand.
 */
export function tagEdit(
  document: OpenDocument,
  selection: Span,
  { name, role, reason }: Pick<TagParams, 'name' | 'role' | 'reason'>,
): Edit | null {
  const { report, setup, languageId } = document;
  const span = tagSpan(report, selection);
  if (span === null) return null;
  const content =
    name === null
      ? { sources: [{ name: 'anonym' }], evidence: reason }
      : { sources: [{ name, role: role === '' ? null : role }] };
  const tag = encodeFor(languageId, writeTag(content, setup.tagStyle));
  return { span, text: span.start === span.end ? ` ${tag}` : tag };
}

export const sourceTag: Feature = {
  capabilities: () => ({}),
  register({ connection, answer }) {
    connection.onRequest(
      candidatesRequest,
      answer(
        'candidates',
        (document, params: StatementParams): Candidate[] | null => {
          const selection = selectionOf(document, params);
          return tagSpan(document.report, selection) && candidatesAt(document, selection.start);
        },
        null,
      ),
    );
    connection.onRequest(
      tagRequest,
      answer(
        'tag',
        (document, params: TagParams): TagAnswer | null => {
          const edit = tagEdit(document, selectionOf(document, params), params);
          return edit && { version: document.version, edit: toTextEdit(document.positions, edit) };
        },
        null,
      ),
    );
  },
};

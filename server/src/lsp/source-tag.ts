/** Answers our client's command „assign source“: who may be behind a statement, and the tag that says so. */

import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import {
  type Candidate,
  candidatesRequest,
  type StatementParams,
  type TagAnswer,
  type TagParams,
  tagRequest,
} from '../protocol.js';
import type { Tag } from '../tags/tag.js';
import { writeTag } from '../tags/write.js';
import type { Edit } from '../text/span.js';
import { candidatesAt } from './candidates.js';
import { toOffset, toTextEdit } from './convert.js';
import type { Feature } from './feature.js';
import { encodeFor } from './formats.js';
import type { OpenDocument } from './open-document.js';
import { statementAt } from './statements.js';

/** Where what is said, and who says it, has ended. The frame may go on: „sagte sie, und“. */
const ownEnd = ({ quote, cue, speaker }: Statement): number =>
  Math.max(0, ...[...quote, ...cue, ...speaker].map(({ end }) => end));

const firstWord = ({ quote, cue }: Statement): number =>
  Math.min(...[...quote, ...cue].map(({ start }) => start));

/** Behind the sentence in which the statement ends, or right behind the statement if another follows there. */
export function tagPlace(report: Report, statement: Statement): number {
  const end = ownEnd(statement);
  const sentence = report.sentences.find((each) => each.start < end && end <= each.end);
  if (sentence === undefined) return end;
  const another = report.statements.some(
    (other) => firstWord(other) >= end && firstWord(other) < sentence.end,
  );
  return another ? end : sentence.end;
}

/** The tag that stands behind a place already, with nothing but white space in between. */
export const tagBehind = ({ text, tags }: Report, place: number): Tag | undefined =>
  tags.find(({ span }) => span.start >= place && text.slice(place, span.start).trim() === '');

/** The edit that writes a tag behind the statement at an offset, in place of the one that stands there; null without one. */
export function tagEdit(
  document: OpenDocument,
  offset: number,
  { name, role, reason }: Pick<TagParams, 'name' | 'role' | 'reason'>,
): Edit | null {
  const { report, setup, languageId } = document;
  const statement = statementAt(report, offset);
  if (statement === null) return null;
  const content =
    name === null
      ? { sources: [{ name: 'anonym' }], evidence: reason }
      : { sources: [{ name, role: role === '' ? null : role }] };
  const tag = encodeFor(languageId, writeTag(content, setup.tagStyle));
  const place = tagPlace(report, statement);
  const standing = tagBehind(report, place);
  return standing === undefined
    ? { span: { start: place, end: place }, text: ` ${tag}` }
    : { span: standing.span, text: tag };
}

export const sourceTag: Feature = {
  capabilities: () => ({}),
  register({ connection, answer }) {
    connection.onRequest(
      candidatesRequest,
      answer(
        'candidates',
        (document, { position }: StatementParams): Candidate[] | null => {
          const offset = toOffset(document.positions, position);
          return statementAt(document.report, offset) === null ? null : candidatesAt(document, offset);
        },
        null,
      ),
    );
    connection.onRequest(
      tagRequest,
      answer(
        'tag',
        (document, params: TagParams): TagAnswer | null => {
          const edit = tagEdit(document, toOffset(document.positions, params.position), params);
          return edit && { version: document.version, edit: toTextEdit(document.positions, edit) };
        },
        null,
      ),
    );
  },
};

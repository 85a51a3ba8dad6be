/** Answers our client's command „check off“: the edit that writes into a statement's tag who has checked it. */

import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { type CheckAnswer, type CheckParams, checkRequest } from '../protocol.js';
import { checkOffEdit } from '../tags/check-off.js';
import { namedSources, type Tag } from '../tags/tag.js';
import { overlaps } from '../text/span.js';
import { toOffset, toTextEdit } from './convert.js';
import type { Feature } from './feature.js';
import { encodeFor } from './formats.js';
import type { OpenDocument } from './open-document.js';
import { statementAt } from './statements.js';
import { tagBehind, tagPlace } from './tag-place.js';

/** The tags that belong to the statement; a tag that names nobody yet is known by its place only. */
function tagsOf(report: Report, statement: Statement): readonly Tag[] {
  const places = statement.evidence.flatMap(({ kind, span }) =>
    kind === 'source-tag' && span !== undefined ? [span] : [],
  );
  const own = report.tags.filter(({ span }) => places.some((place) => overlaps(span, place)));
  const behind = own.length > 0 ? undefined : tagBehind(report, tagPlace(report, statement));
  return behind === undefined ? own : [behind];
}

/** Of several tags the first that nobody has checked. */
const nextOf = (tags: readonly Tag[]): Tag | undefined =>
  tags.find(({ checked }) => checked === null) ?? tags[0];

/** The tag at the cursor, which stands behind it right after it was written, or that of the statement there. */
function tagAt(report: Report, offset: number): Tag | 'no-statement' | 'no-tag' {
  const there = report.tags.find(({ span }) => span.start <= offset && offset <= span.end);
  if (there !== undefined) return there;
  const statement = statementAt(report, offset);
  return statement === null ? 'no-statement' : (nextOf(tagsOf(report, statement)) ?? 'no-tag');
}

const isFilledIn = (tag: Tag): boolean => tag.anonymous || namedSources(tag).length > 0;

/** The check of the tag at an offset, or why there can be none. */
export function checkAt(
  { report, positions, version, languageId }: OpenDocument,
  offset: number,
  { by, date }: Pick<CheckParams, 'by' | 'date'>,
): CheckAnswer {
  const tag = tagAt(report, offset);
  if (typeof tag === 'string') return { obstacle: tag };
  if (!isFilledIn(tag)) return { obstacle: 'no-source' };
  const edit = checkOffEdit(report.text, tag, { by, date });
  if (edit === null) return { obstacle: 'unreadable' };
  return { version, edit: toTextEdit(positions, { ...edit, text: encodeFor(languageId, edit.text) }) };
}

export const checkOff: Feature = {
  capabilities: () => ({}),
  register({ connection, answer }) {
    connection.onRequest<CheckAnswer, void>(
      checkRequest,
      answer(
        'check',
        (document, params: CheckParams): CheckAnswer =>
          checkAt(document, toOffset(document.positions, params.position), params),
        { obstacle: 'no-statement' },
      ),
    );
  },
};

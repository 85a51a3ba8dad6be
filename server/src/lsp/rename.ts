import {
  ErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Source } from '../analysis/model.js';
import { type Edit, sliceSpan } from '../text/span.js';
import { toOffset, toRange } from './convert.js';
import type { Feature } from './feature.js';
import { encodeFor } from './formats.js';
import type { OpenDocument } from './open-document.js';
import {
  bareName,
  mentionAt,
  mentionsOf,
  type SourceMention,
  surnameOf,
  wholeMention,
} from './source-mentions.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** Names that end like this take an apostrophe in the genitive: „Max’“ (Duden, „Apostroph“). */
const SIBILANT = /(?:s|ß|x|z|ce)$/i;

const genitive = (name: string): string => (SIBILANT.test(name) ? `${name}’` : `${name}s`);

/** The full name and the surname after a renaming. One new word for a name of several renames the surname. */
function newNames(source: Source, newName: string): { readonly name: string; readonly surname: string } {
  const surname = surnameOf(source);
  const last = newName.slice(newName.lastIndexOf(' ') + 1);
  const isSurname = surname !== '' && last === newName;
  const name = isSurname ? bareName(source).slice(0, -surname.length) + newName : newName;
  return { name, surname: last };
}

/** The edits that give a source another name, wherever the article names it. Pronouns and roles stay as they are. */
export function renameEdits({ report, languageId }: OpenDocument, source: Source, newName: string): Edit[] {
  const { name, surname } = newNames(source, newName);
  const replace = (mention: SourceMention): Edit[] => {
    if (mention.kind === 'other') return [];
    const bare = mention.kind === 'name' ? name : surname;
    const text = mention.ending === '' ? bare : genitive(bare);
    return [{ span: wholeMention(mention), text: encodeFor(languageId, text) }];
  };
  return mentionsOf(report, source).flatMap(replace);
}

/** What is renamed at an offset: the name without its ending, or nothing where no source is named. */
export function renamedAt({ report, positions }: OpenDocument, offset: number): PrepareRenameResult | null {
  const found = mentionAt(report, offset);
  if (found === null || found.mention.kind === 'other') return null;
  const { span } = found.mention;
  return { range: toRange(positions, span), placeholder: sliceSpan(report.text, span) };
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');

export const rename: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  register({ connection, answer, client, texts }) {
    connection.onPrepareRename(
      answer(
        'prepareRename',
        (document, { position }) => renamedAt(document, toOffset(document.positions, position)),
        null,
      ),
    );
    connection.onRenameRequest(
      answer(
        'rename',
        (document, { position, newName }): WorkspaceEdit | ResponseError | null => {
          const found = mentionAt(document.report, toOffset(document.positions, position));
          if (found === null || found.mention.kind === 'other') return null;
          const name = tidy(newName);
          if (name === '') return new ResponseError(ErrorCodes.InvalidParams, texts.emptyName);
          return toWorkspaceEdit(document, renameEdits(document, found.source, name), client);
        },
        null,
      ),
    );
  },
};

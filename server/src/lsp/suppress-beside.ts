/** Proposes to suppress a finding in the file beside the articles, for copy that goes to print as it is. */

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { locatedAt } from '../config/located.js';
import { parseJson } from '../config/parse-json.js';
import { UNUSED_SUPPRESSION } from '../config/rule-list.js';
import { formatSidecar, type SidecarEntry, sidecarEntry } from '../config/suppressions/sidecar.js';
import type { Finding } from '../rules/rule.js';
import type { Client } from './client.js';
import type { SidecarFile } from './configuration/load.js';
import type { OpenDocument } from './open-document.js';

/** Stands for what the author has to give. */
const REASON = 'GRUND';

const byStart = (a: Finding, b: Finding): number => a.span.start - b.span.start;

/** Findings are counted together with those that are suppressed already. */
function entryFor({ report }: OpenDocument, finding: Finding): SidecarEntry | null {
  const { text, sentences, tags, findings, suppressed } = report;
  const all = [...findings, ...suppressed.map((each) => each.finding)].sort(byStart);
  return sidecarEntry({ text, sentences, tags, findings: all }, finding, REASON);
}

/** As the first of its list, so that comments and order of the others stay. */
function insertion(text: string, entry: SidecarEntry): TextEdit | null {
  const list = locatedAt(
    parseJson(text, () => undefined),
    ['suppressions'],
  );
  if (list?.kind !== 'list' || list.at === null) return null;
  const place = TextDocument.create('', 'json', 0, text).positionAt(list.at + 1);
  const item = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
  const newText = `\n    ${item}${list.items.length === 0 ? '\n  ' : ','}`;
  return { range: { start: place, end: place }, newText };
}

function inNewFile(entry: SidecarEntry): TextEdit {
  const top = { line: 0, character: 0 };
  return { range: { start: top, end: top }, newText: formatSidecar([entry]) };
}

/** What to write into the file beside the articles. */
export interface EditBeside {
  readonly uri: string;
  /** True if there is no such file yet. */
  readonly creates: boolean;
  readonly edit: TextEdit;
}

function inFile({ uri, text }: SidecarFile, entry: SidecarEntry): EditBeside | null {
  const creates = text === null;
  const edit = creates ? inNewFile(entry) : insertion(text, entry);
  return edit && { uri, creates, edit };
}

/** The edit of the file, or null where nobody knows a place for it, or the client cannot create it. */
export function editBeside(document: OpenDocument, finding: Finding, client: Client): EditBeside | null {
  const { sidecar } = document.setup;
  if (sidecar === null || finding.ruleId === UNUSED_SUPPRESSION.id) return null;
  if (sidecar.text === null && !client.createsFiles) return null;
  const entry = entryFor(document, finding);
  return entry && inFile(sidecar, entry);
}

/** The same as an edit of the protocol. */
export function suppressionBeside(
  document: OpenDocument,
  finding: Finding,
  client: Client,
): WorkspaceEdit | null {
  const beside = editBeside(document, finding, client);
  if (beside === null) return null;
  const { uri, creates, edit } = beside;
  if (!creates) return { changes: { [uri]: [edit] } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [edit] },
    ],
  };
}

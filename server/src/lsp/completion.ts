import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Candidate } from '../protocol.js';
import { candidatesAt } from './candidates.js';
import { type CompletionPlace, completionPlace, type PlaceKind } from './completion-place.js';
import { toOffset, toTextEdit } from './convert.js';
import type { Feature, FeatureContext } from './feature.js';
import { encodeFor } from './formats.js';
import type { OpenDocument } from './open-document.js';

type Context = Pick<FeatureContext, 'texts'>;

/** A proposal before it knows its place. */
interface Proposal {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** The usual verbs for words that stand in front of them, from the plainest on. */
const VERBS: readonly string[] = [
  'sagte',
  'so',
  'erklärte',
  'betonte',
  'fragte',
  'berichtete',
  'meinte',
  'versicherte',
  'warnte',
  'kritisierte',
  'forderte',
  'schrieb',
];

const plain = ({ name, role }: Candidate): Proposal => ({ label: name, detail: role, text: name });

const withRole = ({ name, role }: Candidate): Proposal => ({
  label: name,
  detail: role,
  text: role === '' ? name : `${name}, ${role}`,
});

const proposers: Readonly<
  Record<PlaceKind, (document: OpenDocument, place: CompletionPlace, context: Context) => Proposal[]>
> = {
  tag: (document, { typed }, { texts }) => [
    ...candidatesAt(document, typed.start).map(withRole),
    { label: 'anonym', detail: texts.anonymousTag, text: 'anonym; GRUND' },
  ],
  verb: () => VERBS.map((verb) => ({ label: verb, detail: '', text: verb })),
  speaker: (document, { typed }) => candidatesAt(document, typed.start).map(plain),
};

const kinds: Readonly<Record<PlaceKind, CompletionItemKind>> = {
  tag: CompletionItemKind.Reference,
  verb: CompletionItemKind.Text,
  speaker: CompletionItemKind.Reference,
};

/** What may be meant at an offset, the likeliest first. */
export function completionsAt(document: OpenDocument, offset: number, context: Context): CompletionItem[] {
  const place = completionPlace(document.report, offset);
  if (place === null) return [];
  return proposers[place.kind](document, place, context).map(({ label, detail, text }, index) => ({
    label,
    kind: kinds[place.kind],
    ...(detail === '' ? {} : { detail }),
    sortText: String(index).padStart(3, '0'),
    textEdit: toTextEdit(document.positions, {
      span: place.typed,
      text: encodeFor(document.languageId, text),
    }),
  }));
}

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', ':', '|'] } }),
  register(context) {
    const { connection, answer } = context;
    connection.onCompletion(
      answer(
        'completion',
        (document, { position }) => completionsAt(document, toOffset(document.positions, position), context),
        [],
      ),
    );
  },
};

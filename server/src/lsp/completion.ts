import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Source } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { type KnownSource, publicName, publicRole } from '../tags/register/known-source.js';
import { type CompletionPlace, completionPlace, type PlaceKind } from './completion-place.js';
import { toOffset, toTextEdit } from './convert.js';
import type { Feature, FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

type Context = Pick<FeatureContext, 'texts'>;

/** A proposal before it knows its place. */
interface Proposal {
  readonly label: string;
  readonly detail: string;
  /** What is written, if it is not the label. */
  readonly text?: string;
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

/** More than this nobody reads. */
const MOST = 50;

/**
 * Who speaks in the article, from the last one before the place back, then those who speak later. The name that is
 * being written is none of them yet, although it reads like one.
 */
function sourcesNearby({ sources }: Report, { typed }: CompletionPlace): Proposal[] {
  const last = ({ mentions }: Source): number =>
    mentions.findLast(({ start }) => start < typed.start)?.start ?? -1;
  return sources
    .filter(({ mentions }) => mentions.some(({ start }) => start !== typed.start))
    .sort((a, b) => last(b) - last(a))
    .map(({ name, role = '' }) => ({ label: name, detail: role }));
}

const fromRegister = (sources: readonly KnownSource[]): Proposal[] =>
  sources.map((source) => ({ label: publicName(source), detail: publicRole(source) }));

/** A name that article and register share is proposed once, with the role that one of them knows. */
function withoutRepetitions(proposals: readonly Proposal[]): Proposal[] {
  const byLabel = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const known = byLabel.get(proposal.label);
    if (known === undefined || known.detail === '') byLabel.set(proposal.label, proposal);
  }
  return [...byLabel.values()].slice(0, MOST);
}

const names = ({ report, setup }: OpenDocument, place: CompletionPlace): Proposal[] =>
  withoutRepetitions([...sourcesNearby(report, place), ...fromRegister(setup.sources)]);

const withRole = (proposal: Proposal): Proposal =>
  proposal.detail === '' ? proposal : { ...proposal, text: `${proposal.label}, ${proposal.detail}` };

const proposers: Readonly<
  Record<PlaceKind, (document: OpenDocument, place: CompletionPlace, context: Context) => Proposal[]>
> = {
  tag: (document, place, { texts }) => [
    ...names(document, place).map(withRole),
    { label: 'anonym', detail: texts.anonymousTag, text: 'anonym; GRUND' },
  ],
  verb: () => VERBS.map((label) => ({ label, detail: '' })),
  speaker: names,
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
  return proposers[place.kind](document, place, context).map(({ label, detail, text = label }, index) => ({
    label,
    kind: kinds[place.kind],
    ...(detail === '' ? {} : { detail }),
    sortText: String(index).padStart(3, '0'),
    textEdit: toTextEdit(document.positions, { span: place.typed, text }),
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

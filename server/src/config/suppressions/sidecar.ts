/** `wortlaut.suppressions.json`: suppressions beside the articles, keyed by content, for copy that must stay clean. */

import type { Finding } from '../../rules/rule.js';
import { type CheckedText, type Identity, identify, sentenceWords } from '../identity.js';
import { parseJson } from '../parse-json.js';
import { type ConfigProblem, createComplaints } from '../problem.js';
import { RULE_IDS } from '../rule-list.js';
import { bare, choice, type Infer, list, object, text, whole } from '../schema-types.js';
import { validate } from '../validate.js';

export const SIDECAR_FILE = 'wortlaut.suppressions.json';

export interface SidecarEntry {
  readonly rule: string;
  /** The sentence, as written or as its words alone. */
  readonly sentence: string;
  /** The how-manieth finding of the rule in this sentence; the first if absent. */
  readonly occurrence?: number;
  readonly reason?: string;
}

export interface Sidecar {
  readonly entries: readonly SidecarEntry[];
  /** For each finding the entry that suppresses it, or null. */
  match(checked: CheckedText): readonly (SidecarEntry | null)[];
}

const keyOf = ({ rule, sentence, occurrence }: Identity): string =>
  JSON.stringify([rule, sentence, occurrence]);

const identityOf = ({ rule, sentence, occurrence = 1 }: SidecarEntry): Identity => ({
  rule,
  sentence: sentenceWords(sentence),
  occurrence,
});

/** Makes entries ready for use. */
export function createSidecar(entries: readonly SidecarEntry[]): Sidecar {
  const byKey = new Map(entries.map((entry) => [keyOf(identityOf(entry)), entry]));
  return {
    entries,
    match: (checked) => identify(checked).map((identity) => byKey.get(keyOf(identity)) ?? null),
  };
}

/** The entry that suppresses a finding of an article, or null if it is none of its findings. */
export function sidecarEntry(checked: CheckedText, finding: Finding, reason: string): SidecarEntry | null {
  const identity = identify(checked)[checked.findings.indexOf(finding)];
  return identity === undefined ? null : { ...identity, reason };
}

const most = Number.MAX_SAFE_INTEGER;

const ENTRY = object(
  {
    rule: bare(choice(Object.fromEntries(RULE_IDS.map((id) => [id, { de: '', en: '' }])))),
    sentence: bare(text),
    occurrence: bare(whole(1, most)),
    reason: bare(text),
  },
  ['rule', 'sentence'],
);

const FILE = object({ version: bare(whole(1, 1)), suppressions: bare(list(ENTRY)) }, [
  'version',
  'suppressions',
]);

const isWhole = (entry: Infer<typeof ENTRY>): entry is SidecarEntry =>
  entry.rule !== undefined && entry.sentence !== undefined;

/** Reads the file; entries with a fault are left out. */
export function parseSidecar(
  file: string,
  content: string,
): { readonly sidecar: Sidecar; readonly problems: readonly ConfigProblem[] } {
  const { complain, problems } = createComplaints(file, content);
  const tree = parseJson(content, complain);
  const values: Infer<typeof FILE> = problems.length > 0 ? {} : validate(tree, FILE, complain);
  return { sidecar: createSidecar((values.suppressions ?? []).filter(isWhole)), problems };
}

/** The text of the file with these entries. */
export const formatSidecar = (suppressions: readonly SidecarEntry[]): string =>
  `${JSON.stringify({ version: 1, suppressions }, null, 2)}\n`;

/** Runs the rules over the paragraphs; findings of a paragraph whose facts did not change are kept. */

import { Layer } from '../analysis/reading.js';
import type { PersonRegister } from '../analysis/register.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { RuleOptions } from '../rules/options.js';
import type {
  AnyRule,
  DocumentRule,
  NextParagraph,
  ParagraphFacts,
  ProposedFinding,
  Rule,
  Severity,
} from '../rules/rule.js';
import { saidPlaces } from '../rules/said-places.js';
import type { SpellingKeys } from '../rules/spelling.js';
import type { SourceDirectory } from '../tags/register/directory.js';
import { publicName } from '../tags/register/known-source.js';
import { once } from '../text/once.js';
import type { AnalyzedParagraph } from './paragraph-store.js';
import type { ResolvedDocument, ResolvedEntry } from './resolved-document.js';

/** A finding of a rule, before its texts are in one language and its spans are offsets into the file. */
export interface CheckedFinding {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly proposed: ProposedFinding;
}

export interface CheckedEntry {
  readonly entry: ResolvedEntry;
  readonly facts: ParagraphFacts;
  /** What the paragraph contributes to each rule that sees the whole document. */
  readonly parts: readonly unknown[];
  /** Findings of the rules that see one paragraph. */
  readonly own: readonly CheckedFinding[];
  /** All findings in the paragraph, in order. */
  readonly findings: readonly CheckedFinding[];
}

/** A rule that is on, with its severity. */
export interface ActiveRule<R extends AnyRule = AnyRule> {
  readonly rule: R;
  readonly severity: Severity;
}

/** More names than any list of fixes or completions shows. */
const MOST_CANDIDATES = 50;

/** The rules that are on, by what they see. */
export interface ActiveRules {
  readonly paragraph: readonly ActiveRule<Rule>[];
  readonly document: readonly ActiveRule<DocumentRule>[];
}

/** What is the same for all paragraphs of all documents. */
export interface CheckContext {
  readonly rules: ActiveRules;
  readonly directory: SourceDirectory;
  readonly vocabulary: Vocabulary;
  readonly spellingKeys: SpellingKeys;
  readonly options: RuleOptions;
}

/** Names of the article and of the register, for paragraphs that hold none themselves. */
function namesElsewhere(people: PersonRegister, { sources }: SourceDirectory): readonly string[] {
  const names: string[] = [];
  for (const { name } of people.values()) {
    if (names.length === MOST_CANDIDATES) return names;
    names.push(name);
  }
  return [...names, ...sources.slice(0, MOST_CANDIDATES).map(publicName)];
}

function addName(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}

/** Whoever speaks or is named in the paragraph, then before it, then elsewhere in the article, then in the register. */
function candidatesOf(
  { before, resolved, attributed }: ResolvedEntry,
  elsewhere: readonly string[],
): string[] {
  const names = new Set<string>();
  const { statements } = attributed;
  const { people } = resolved.local;
  for (let i = statements.length - 1; i >= 0; i--) addName(names, statements[i]?.source?.name);
  for (let i = people.length - 1; i >= 0; i--) addName(names, people[i]?.name);
  for (const { name } of before.recent) addName(names, name);
  for (const name of elsewhere) addName(names, name);
  return [...names].slice(0, MOST_CANDIDATES);
}

const COLON = ':'.charCodeAt(0);

/** Asked of every paragraph after every edit; a code is compared faster than a suffix. */
const endsInColon = (text: string): boolean => text.charCodeAt(text.length - 1) === COLON;

function startsWithQuotation({ local }: AnalyzedParagraph): boolean {
  return local.reading.layers[0] === Layer.quoted || local.paired.startsOpening;
}

const nextParagraph = (next: AnalyzedParagraph | undefined): NextParagraph | null =>
  next === undefined ? null : { text: next.content.text, startsWithQuotation: startsWithQuotation(next) };

const isSameNext = (a: NextParagraph | null, b: NextParagraph | null): boolean =>
  a?.text === b?.text && a?.startsWithQuotation === b?.startsWithQuotation;

const inOrder = (findings: CheckedFinding[]): CheckedFinding[] =>
  findings.length < 2 ? findings : findings.sort((a, b) => a.proposed.span.start - b.proposed.span.start);

const BY_WEIGHT: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A finding may be less severe than the level of its rule, never more. */
const atMost = (level: Severity, own: Severity | undefined): Severity =>
  own !== undefined && BY_WEIGHT.indexOf(own) < BY_WEIGHT.indexOf(level) ? own : level;

function check(
  entry: ResolvedEntry,
  facts: ParagraphFacts,
  { paragraph, document }: ActiveRules,
): CheckedEntry {
  const own: CheckedFinding[] = [];
  for (const { rule, severity } of paragraph)
    for (const proposed of rule.check(facts))
      own.push({ rule, severity: atMost(severity, proposed.severity), proposed });
  const parts = document.map(({ rule }) => rule.collect(facts));
  return { entry, facts, parts, own: inOrder(own), findings: own };
}

/** Adds the findings of the rules that see the whole document. */
function withDocumentRules(
  entries: readonly CheckedEntry[],
  rules: readonly ActiveRule<DocumentRule>[],
): CheckedEntry[] {
  const added = new Map<number, CheckedFinding[]>();
  for (const [index, { rule, severity }] of rules.entries()) {
    const parts = entries.map((entry) => entry.parts[index]);
    for (const { paragraph, ...proposed } of rule.check(parts)) {
      const found = { rule, severity: atMost(severity, proposed.severity), proposed };
      const known = added.get(paragraph);
      if (known === undefined) added.set(paragraph, [found]);
      else known.push(found);
    }
  }
  const result = [...entries];
  for (const [index, entry] of entries.entries()) {
    const more = added.get(index);
    if (more !== undefined) result[index] = { ...entry, findings: inOrder([...entry.own, ...more]) };
    else if (entry.findings !== entry.own) result[index] = { ...entry, findings: entry.own };
  }
  return result;
}

/** What holds for every paragraph of a document. */
interface DocumentFacts {
  readonly context: CheckContext;
  readonly people: PersonRegister;
  /** Names of article and register; most documents have no finding that asks for them. */
  readonly elsewhere: () => readonly string[];
}

/** A paragraph as the rules are about to see it. */
interface Unchecked {
  readonly analyzed: AnalyzedParagraph;
  readonly entry: ResolvedEntry;
  readonly announces: NextParagraph | null;
  readonly announced: boolean;
}

function factsOf(
  { analyzed, entry, announces, announced }: Unchecked,
  { context, people, elsewhere }: DocumentFacts,
): ParagraphFacts {
  const { content, paragraph, local } = analyzed;
  const { statements, binder } = entry.attributed;
  return {
    text: content.text,
    kind: paragraph.kind,
    local,
    statements,
    said: once(() => saidPlaces(statements)),
    before: entry.before,
    tags: content.tags,
    tagProblems: content.tagProblems,
    binder,
    announces,
    announced,
    candidates: once(() => candidatesOf(entry, elsewhere())),
    people,
    directory: context.directory,
    vocabulary: context.vocabulary,
    spellingKeys: context.spellingKeys,
    options: context.options,
  };
}

/** True if the rules would see the same as last time. */
const isUnchanged = (
  old: CheckedEntry | undefined,
  { entry, analyzed, announced, announces }: Unchecked,
): old is CheckedEntry =>
  old?.entry === entry &&
  old.facts.kind === analyzed.paragraph.kind &&
  old.facts.announced === announced &&
  isSameNext(old.facts.announces, announces);

/** Checks the paragraphs; entries of `previous` for the same resolved paragraph are kept. */
export function checkDocument(
  paragraphs: readonly AnalyzedParagraph[],
  document: ResolvedDocument,
  context: CheckContext,
  previous: readonly CheckedEntry[],
): CheckedEntry[] {
  const offset = previous.length - paragraphs.length;
  const people = document.register;
  const elsewhere = once(() => namesElsewhere(people, context.directory));
  const checked: CheckedEntry[] = [];
  let announced = false;
  paragraphs.forEach((analyzed, index) => {
    const entry = document.entries[index];
    const isAnnouncing = endsInColon(analyzed.content.text);
    const announces = isAnnouncing ? nextParagraph(paragraphs[index + 1]) : null;
    if (entry !== undefined) {
      const unchecked: Unchecked = { analyzed, entry, announces, announced };
      const old = previous[index]?.entry === entry ? previous[index] : previous[index + offset];
      checked.push(
        isUnchanged(old, unchecked)
          ? old
          : check(entry, factsOf(unchecked, { context, people, elsewhere }), context.rules),
      );
    }
    announced = isAnnouncing;
  });
  return withDocumentRules(checked, context.rules.document);
}

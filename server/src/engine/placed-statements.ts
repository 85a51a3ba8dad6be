/** What the document says and who says it: the statements and sources of its paragraphs, in the file. */

import type { LocalAnalysis } from '../analysis/local.js';
import type { Attribution, Evidence, Source, SourceId, Statement } from '../analysis/model.js';
import type { PlacedSpans, SourceFacts } from '../analysis/resolve.js';
import type { Paragraph } from '../documents/document.js';
import { fileSpan } from '../documents/offset-map.js';
import type { AttributedStatement } from '../tags/attribute.js';
import type { Span } from '../text/span.js';
import { joinQuotations } from './joined-quotations.js';
import type { AnalyzedParagraph } from './paragraph-store.js';
import { inFile, quotationsOf } from './places.js';
import type { ResolvedDocument } from './resolved-document.js';

/** What statements and sources are made of; the paragraphs go with the entries of the document. */
export interface StatementParts {
  readonly paragraphs: readonly AnalyzedParagraph[];
  readonly document: ResolvedDocument;
}

type ParagraphOf = ReadonlyMap<LocalAnalysis, Paragraph>;

function paragraphsByAnalysis(paragraphs: readonly AnalyzedParagraph[]): ParagraphOf {
  const byAnalysis = new Map<LocalAnalysis, Paragraph>();
  for (const { local, paragraph } of paragraphs) byAnalysis.set(local, paragraph);
  return byAnalysis;
}

function place({ paragraph, spans }: PlacedSpans, own: Placed, paragraphOf: ParagraphOf): Span[] {
  const placed = paragraph === own.local ? own.paragraph : (paragraphOf.get(paragraph) ?? own.paragraph);
  return inFile(placed, spans);
}

interface Placed {
  readonly resolved: AttributedStatement;
  readonly paragraph: Paragraph;
  readonly local: LocalAnalysis;
  readonly parent: number;
}

/** The statements of all paragraphs in order; `parent` is the index of the enclosing one. */
function placedStatements({ paragraphs, document }: StatementParts): Placed[] {
  const placed: Placed[] = [];
  document.entries.forEach(({ resolved, attributed }, index) => {
    const paragraph = paragraphs[index]?.paragraph;
    if (paragraph === undefined) return;
    const first = placed.length;
    for (const statement of attributed.statements) {
      const parent = statement.local.parent < 0 ? -1 : first + statement.local.parent;
      placed.push({ resolved: statement, paragraph, local: resolved.local, parent });
    }
  });
  return placed;
}

function evidenceInFile(paragraph: Paragraph, evidence: readonly Evidence[]): Evidence[] {
  const placed: Evidence[] = [];
  for (const each of evidence) {
    if (each.span === undefined) placed.push(each);
    else placed.push({ ...each, span: fileSpan(paragraph, each.span) });
  }
  return placed;
}

function toStatement(
  placed: Placed,
  index: number,
  ids: ReadonlyMap<string, SourceId>,
  paragraphOf: ParagraphOf,
): Statement {
  const { resolved, paragraph, parent } = placed;
  const { local, source } = resolved;
  const statement: Statement = {
    id: `s${index + 1}`,
    type: local.type,
    medium: local.medium,
    quote: inFile(paragraph, local.quote),
    cue: inFile(paragraph, local.cue),
    frame: inFile(paragraph, local.frame),
    speaker: place(resolved.speaker, placed, paragraphOf),
    addressee: inFile(paragraph, local.addressee),
    source: source === null ? null : (ids.get(source.key) ?? null),
    attribution: resolved.attribution,
    confidence: resolved.confidence,
    evidence: evidenceInFile(paragraph, resolved.evidence),
  };
  return parent < 0 ? statement : { ...statement, parent: `s${parent + 1}` };
}

interface SourceDraft {
  facts: SourceFacts;
  readonly mentions: Span[];
  readonly evidence: Set<string>;
}

/** A source with the places where a statement has it speak, or a tag names it. */
interface PlacedSource {
  readonly source: SourceFacts;
  readonly mentions: readonly Span[];
  readonly evidence: string | null;
}

/** The sources of a statement. Who speaks in the text is a mention of its source only if no tag says otherwise. */
function sourcesOf(own: Placed, paragraphOf: ParagraphOf): PlacedSource[] {
  const { byText, tagged, speaker } = own.resolved;
  const sources: PlacedSource[] = [];
  const { source } = byText;
  const same = tagged.find((other) => other.source.key === source?.key)?.source;
  if (source !== null && (same !== undefined || tagged.length === 0))
    sources.push({ source: same ?? source, mentions: place(speaker, own, paragraphOf), evidence: null });
  for (const { source, span, evidence } of tagged)
    sources.push({ source, mentions: [fileSpan(own.paragraph, span)], evidence });
  return sources;
}

function addSource(drafts: Map<string, SourceDraft>, { source, mentions, evidence }: PlacedSource): void {
  const known = drafts.get(source.key);
  const draft = known ?? { facts: source, mentions: [], evidence: new Set() };
  if (known === undefined) drafts.set(source.key, draft);
  if (draft.facts.role === '') draft.facts = source;
  draft.mentions.push(...mentions);
  if (evidence !== null) draft.evidence.add(evidence);
}

/** The sources in the order of their first statement, each with the places where it speaks or is named. */
function sourceDrafts(placed: readonly Placed[], paragraphOf: ParagraphOf): Map<string, SourceDraft> {
  const drafts = new Map<string, SourceDraft>();
  for (const own of placed) for (const source of sourcesOf(own, paragraphOf)) addSource(drafts, source);
  return drafts;
}

/** Each place once, in the order of their starts. */
function distinctPlaces(spans: readonly Span[]): Span[] {
  const distinct: Span[] = [];
  let group = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (distinct[group]?.start !== span.start) group = distinct.length;
    const known = distinct.slice(group).some(({ end }) => end === span.end);
    if (!known) distinct.push(span);
  }
  return distinct;
}

function toSource({ facts, mentions, evidence }: SourceDraft, id: SourceId): Source {
  return {
    id,
    name: facts.name,
    kind: facts.kind,
    ...(facts.role === '' ? {} : { role: facts.role }),
    ...(facts.gender === null ? {} : { gender: facts.gender }),
    mentions: distinctPlaces(mentions),
    ...(evidence.size === 0 ? {} : { evidence: [...evidence] }),
  };
}

/** What is said, and who says it. */
export interface StatementsAndSources {
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** A quotation that runs over several paragraphs is one statement, which has a part in each of them. */
const hasJoints = (paragraphs: readonly AnalyzedParagraph[]): boolean =>
  paragraphs.some(({ context }) => context.leavesOpen);

/** The statements and sources of the document. */
export function statementsAndSources(parts: StatementParts): StatementsAndSources {
  const { paragraphs } = parts;
  const paragraphOf = paragraphsByAnalysis(paragraphs);
  const placed = placedStatements(parts);
  const drafts = sourceDrafts(placed, paragraphOf);
  const ids = new Map([...drafts.keys()].map((key, index) => [key, `q${index + 1}`]));
  const statements = placed.map((statement, index) => toStatement(statement, index, ids, paragraphOf));
  return {
    statements: hasJoints(paragraphs) ? joinQuotations(statements, quotationsOf(paragraphs)) : statements,
    sources: [...drafts.entries()].map(([key, draft]) => toSource(draft, ids.get(key) ?? key)),
  };
}

/** How each statement has its source. Placing the statements is left out where none of them has to be joined. */
export function attributionsOf(parts: StatementParts): readonly Attribution[] {
  if (hasJoints(parts.paragraphs))
    return statementsAndSources(parts).statements.map(({ attribution }) => attribution);
  const attributions: Attribution[] = [];
  for (const { attributed } of parts.document.entries)
    for (const { attribution } of attributed.statements) attributions.push(attribution);
  return attributions;
}

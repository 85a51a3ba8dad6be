/** The second pass: whom each statement's speaker is, from what the article said before. Linear in the statements. */

import { type Discourse, type PlacedSpans, remember, type SourceFacts, type Voice } from './discourse.js';
import type { LocalAnalysis, LocalStatement } from './local.js';
import type { Mention } from './mentions.js';
import type { Attribution, Evidence, EvidenceKind } from './model.js';
import { findPerson, type PersonRegister } from './register.js';
import { evidence, personFacts, REACH, type Resolution, resolveSpeaker } from './speaker-resolution.js';

export {
  type Discourse,
  NOTHING_SAID,
  type PlacedSpans,
  type SourceFacts,
  sameDiscourse,
} from './discourse.js';

/** A statement with its source. */
export interface ResolvedStatement {
  readonly local: LocalStatement;
  readonly speaker: PlacedSpans;
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A paragraph's statements with their sources, and what it leaves for the next paragraph. */
export interface ResolvedParagraph {
  readonly local: LocalAnalysis;
  readonly statements: readonly ResolvedStatement[];
  readonly after: Discourse;
}

const CONTINUES = new Set(['free-indirect', 'indirect-free-indirect']);

/** True if the statement opens its paragraph. */
const opensParagraph = (local: LocalAnalysis, { quote }: LocalStatement): boolean =>
  local.text.slice(0, quote[0]?.start ?? 0).trim() === '';

/** „Die Brücke ist alt. Sie sei sicher.“: a report goes on over a new paragraph only with its first sentence. */
function reachesParagraph(local: LocalAnalysis, statement: LocalStatement, discourse: Discourse): boolean {
  const { voice, distance } = discourse;
  if (distance > REACH || voice === null) return false;
  return opensParagraph(local, statement);
}

/** Whose voice a statement without a speaker of its own takes up; null if it has one, or takes up nobody's. */
function inheritedVoice(
  statement: LocalStatement,
  local: LocalAnalysis,
  discourse: Discourse,
  inParagraph: boolean,
): Voice | null {
  if (statement.speakerKind !== 'none' || statement.cue.length > 0 || statement.frame.length > 0) return null;
  if (statement.type === 'direct') return inParagraph ? discourse.voice : discourse.speaksNext;
  const reaches = inParagraph || reachesParagraph(local, statement, discourse);
  return CONTINUES.has(statement.type) && reaches ? discourse.voice : null;
}

function inherit(
  statement: LocalStatement,
  local: LocalAnalysis,
  voice: Voice,
  kind: EvidenceKind,
): ResolvedStatement {
  return {
    local: statement,
    speaker: voice.speaker ?? { paragraph: local, spans: [] },
    source: voice.source,
    attribution: voice.attribution,
    confidence: 0.6,
    evidence: [...statement.evidence, evidence(kind, voice.source?.name ?? undefined)],
  };
}

const voiceOf = ({ source, attribution, speaker }: ResolvedStatement): Voice => ({
  source,
  attribution,
  speaker,
});

/** What is said inside a statement without a speaker of its own is said by whoever makes that statement. */
function enclosingVoice(statement: LocalStatement, resolved: readonly ResolvedStatement[]): Voice | null {
  const parent = resolved[statement.parent];
  const silent = statement.speakerKind === 'none' && statement.type === 'indirect';
  return parent !== undefined && silent && parent.attribution !== 'none' ? voiceOf(parent) : null;
}

/** Where only the sentence before names the speaker, the source is inferred. */
function byContextOnly(statement: LocalStatement, resolution: Resolution): Resolution {
  const fromContext = statement.evidence.some(({ kind }) => kind === 'source-context');
  return fromContext && resolution.source !== null
    ? { ...resolution, attribution: 'inferred', confidence: 0.5 }
    : resolution;
}

function resolveStatement(
  local: LocalAnalysis,
  statement: LocalStatement,
  discourse: Discourse,
  register: PersonRegister,
  resolved: readonly ResolvedStatement[],
): ResolvedStatement {
  const enclosing = enclosingVoice(statement, resolved);
  if (enclosing !== null) return inherit(statement, local, enclosing, 'enclosing-statement');
  const voice = inheritedVoice(statement, local, discourse, resolved.length > 0);
  if (voice !== null) return inherit(statement, local, voice, 'continues-report');
  const resolution = byContextOnly(statement, resolveSpeaker(local, statement, discourse, register));
  return {
    local: statement,
    speaker: { paragraph: local, spans: statement.speaker },
    source: resolution.source,
    attribution: resolution.attribution,
    confidence: resolution.confidence,
    evidence: [...statement.evidence, ...resolution.evidence],
  };
}

function afterStatement(discourse: Discourse, resolved: ResolvedStatement): Discourse {
  const voice: Voice = {
    source: resolved.source,
    attribution: resolved.attribution,
    speaker: resolved.speaker.spans.length > 0 ? resolved.speaker : (discourse.voice?.speaker ?? null),
  };
  const recent = resolved.source === null ? discourse.recent : remember(discourse.recent, resolved.source);
  return { voice, distance: 0, recent, speaksNext: null };
}

/** People mentioned before the offset become recent, so that „er“ can mean them; `from` is the first one not heard yet. */
function hear(
  discourse: Discourse,
  people: readonly Mention[],
  from: number,
  register: PersonRegister,
): Discourse {
  const mention = people[from];
  const person = mention === undefined ? null : findPerson(register, mention.surname);
  if (mention === undefined || person === null) return discourse;
  const recent = remember(discourse.recent, personFacts(person, mention));
  return { voice: discourse.voice, distance: discourse.distance, recent, speaksNext: discourse.speaksNext };
}

/** Who speaks in the next paragraph if it starts with a quotation. */
function speaksNext(local: LocalAnalysis, discourse: Discourse, register: PersonRegister): Voice | null {
  if (local.paired.quotations.some(({ continues }) => continues)) return discourse.voice;
  if (local.announcement === null) return null;
  const { source, attribution } = resolveSpeaker(local, local.announcement, discourse, register);
  return { source, attribution, speaker: { paragraph: local, spans: local.announcement.speaker } };
}

/** Resolves one paragraph, given what was said before it. A pure function of its three arguments. */
export function resolveParagraph(
  local: LocalAnalysis,
  before: Discourse,
  register: PersonRegister,
): ResolvedParagraph {
  const { people } = local;
  let discourse = before;
  let heard = 0;
  const statements: ResolvedStatement[] = [];
  const hearUntil = (offset: number): void => {
    while (heard < people.length && (people[heard]?.start ?? offset) < offset) {
      discourse = hear(discourse, people, heard, register);
      heard++;
    }
  };
  for (const statement of local.statements) {
    hearUntil(statement.speaker[0]?.start ?? statement.quote[0]?.start ?? 0);
    const resolved = resolveStatement(local, statement, discourse, register, statements);
    statements.push(resolved);
    if (statement.parent < 0 || statement.type !== 'direct') discourse = afterStatement(discourse, resolved);
  }
  hearUntil(local.text.length);
  const after: Discourse = {
    voice: discourse.voice,
    distance: statements.length === 0 ? discourse.distance + 1 : discourse.distance,
    recent: discourse.recent,
    speaksNext: speaksNext(local, discourse, register),
  };
  return { local, statements, after };
}

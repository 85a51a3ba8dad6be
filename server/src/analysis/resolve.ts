/** The second pass: whom each statement's speaker is, from what the article said before. Linear in the statements. */

import type { Span } from '../text/span.js';
import type { Announcement, LocalAnalysis, LocalStatement } from './local.js';
import type { Mention } from './mentions.js';
import type { Attribution, Evidence, EvidenceKind, Gender, SourceKind } from './model.js';
import { nominative } from './nominative.js';
import { findPerson, type Person, type PersonRegister } from './register.js';

/** Somebody a statement comes from. Two mentions of the same source have the same key. */
export interface SourceFacts {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** Spans within a paragraph that need not be the one in which they are used. */
export interface PlacedSpans {
  readonly paragraph: LocalAnalysis;
  readonly spans: readonly Span[];
}

/** What a statement leaves for the statements that continue it. */
interface Voice {
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly speaker: PlacedSpans | null;
}

/** What the article has said so far, as far as it matters for what follows. A value; small whatever the article's size. */
export interface Discourse {
  readonly voice: Voice | null;
  /** Paragraphs since the last statement. */
  readonly distance: number;
  /** The sources mentioned last, latest first. */
  readonly recent: readonly SourceFacts[];
  /** Who speaks in a quotation at the start of the next paragraph: it goes on there, or was announced with a colon. */
  readonly speaksNext: Voice | null;
}

export const NOTHING_SAID: Discourse = {
  voice: null,
  distance: 0,
  recent: [],
  speaksNext: null,
};

export interface ResolvedStatement {
  readonly local: LocalStatement;
  readonly speaker: PlacedSpans;
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface ResolvedParagraph {
  readonly local: LocalAnalysis;
  readonly statements: readonly ResolvedStatement[];
  readonly after: Discourse;
}

interface Resolution {
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** How many sources a pronoun or role can reach back to. */
const MEMORY = 12;
/** A report goes on over at most this many paragraphs without a statement. */
const REACH = 2;

const UNKNOWN: Resolution = {
  source: null,
  attribution: 'none',
  confidence: 0.5,
  evidence: [],
};

const evidence = (kind: EvidenceKind, detail?: string): Evidence =>
  detail === undefined ? { kind } : { kind, detail };

function personFacts(person: Person, mention: Mention | null): SourceFacts {
  return {
    key: `person:${person.name.toLowerCase()}`,
    name: person.name,
    kind: 'person',
    role: person.role === '' ? (mention?.role ?? '') : person.role,
    gender: person.gender ?? mention?.gender ?? null,
    plural: false,
  };
}

const PLURAL_OBLIQUE = /^(?:den|der) /i;
const ARTICLE = /^(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines) /i;

function phraseFacts(text: string, mention: Mention): SourceFacts {
  const name = mention.plural ? text.replace(PLURAL_OBLIQUE, '') : nominative(text, mention.gender);
  return {
    key: `${mention.kind}:${name.replace(ARTICLE, '').toLowerCase()}`,
    name,
    kind: mention.kind === 'unknown' ? 'group' : mention.kind,
    role: mention.role,
    gender: mention.gender,
    plural: mention.plural,
  };
}

function byName(mention: Mention, register: PersonRegister): Resolution {
  const known = findPerson(register, mention.surname);
  const person: Person = known ?? {
    name: mention.name,
    surname: mention.surname,
    gender: mention.gender,
    roleHeads: [],
    role: mention.role,
  };
  const kind: EvidenceKind = mention.full ? 'source-full-name' : 'source-surname';
  return {
    source: personFacts(person, mention),
    attribution: 'named',
    confidence: mention.full || known !== null ? 0.95 : 0.85,
    evidence: [evidence(kind, person.name)],
  };
}

const agrees = (wanted: Gender | null, found: Gender | null): boolean =>
  wanted === null || found === null || wanted === found;

/** „der französische Präsident“ for a person who was introduced with that role, or who spoke just before without one. */
function byRole(mention: Mention, discourse: Discourse, register: PersonRegister): Resolution | null {
  if (!mention.definite || mention.plural || mention.roleHead === '') return null;
  const people = discourse.recent.filter((s) => s.kind === 'person' && agrees(mention.gender, s.gender));
  const introduced = people.find((s) => hasRole(personOf(s, register), mention));
  const last = people[0];
  const silent = last !== undefined && last.role === '' && last === discourse.recent[0] ? last : undefined;
  const source = introduced ?? silent;
  if (source === undefined) return null;
  return {
    source,
    attribution: 'named',
    confidence: introduced === undefined ? 0.6 : 0.8,
    evidence: [evidence('source-role', source.name)],
  };
}

/** The same head, and no other attribute: „der französische Präsident“ is not the Ukrainian one. */
function hasRole(person: Person | null, mention: Mention): boolean {
  if (person === null || !person.roleHeads.includes(mention.roleHead)) return false;
  const attribute = attributeOf(mention.role);
  const known = attributeOf(person.role);
  return attribute === '' || known === '' || attribute === known;
}

/** The stem of the adjective in front of a role: „französisch“ in „französische Präsident“. */
const attributeOf = (role: string): string => {
  const first = role.split(' ').at(-2) ?? '';
  return /^[a-zäöüß]/.test(first) ? first.replace(/(?:e|en|er|es|em)$/, '') : '';
};

function personOf(source: SourceFacts, register: PersonRegister): Person | null {
  return findPerson(register, source.name.split(' ').at(-1) ?? '');
}

/** A phrase that names no person: an organisation, a document, a role. */
function byPhrase(text: string, mention: Mention): Resolution {
  if (mention.vague)
    return {
      source: null,
      attribution: 'vague',
      confidence: 0.9,
      evidence: [],
    };
  const named = mention.kind === 'organisation' && !/^(?:ein|eine|einer|einem|einen) /i.test(text);
  return {
    source: phraseFacts(text, mention),
    attribution: named ? 'named' : 'role',
    confidence: 0.85,
    evidence: [],
  };
}

const PRONOUNS: Readonly<Record<string, { readonly gender: Gender | null }>> = {
  er: { gender: 'male' },
  sie: { gender: 'female' },
  dieser: { gender: 'male' },
  diese: { gender: 'female' },
};

/** er and sie by gender and recency: whoever spoke last goes first, for subjects stay subjects. */
function byPronoun(word: string, discourse: Discourse): Resolution {
  if (word === 'selbst') return bySubject(discourse);
  const pronoun = PRONOUNS[word];
  if (pronoun === undefined) return { ...UNKNOWN, attribution: 'role' };
  const voice = discourse.voice?.source;
  const fits = (s: SourceFacts): boolean => fitsPronoun(s, word, pronoun.gender);
  const source = voice !== undefined && voice !== null && fits(voice) ? voice : discourse.recent.find(fits);
  if (source === undefined) return { ...UNKNOWN, attribution: 'role' };
  return {
    source,
    attribution: 'named',
    confidence: 0.75,
    evidence: [evidence('source-pronoun', source.name)],
  };
}

/** „nach eigenen Angaben“: whoever the sentence is about, and that is whoever was named last. */
function bySubject(discourse: Discourse): Resolution {
  const source = discourse.recent[0];
  if (source === undefined) return { ...UNKNOWN, attribution: 'role' };
  return {
    source,
    attribution: 'inferred',
    confidence: 0.5,
    evidence: [evidence('source-context', source.name)],
  };
}

function fitsPronoun(source: SourceFacts, word: string, gender: Gender | null): boolean {
  if (word === 'sie' && source.plural) return true;
  if (source.kind === 'person') return source.gender === gender || source.gender === null;
  return source.gender === gender;
}

const textOf = (local: LocalAnalysis, mention: Mention): string =>
  local.text.slice(mention.start, mention.end);

function resolveSpeaker(
  local: LocalAnalysis,
  statement: Announcement & Partial<LocalStatement>,
  discourse: Discourse,
  register: PersonRegister,
): Resolution {
  const { mention } = statement;
  if (statement.speakerKind === 'pronoun') return byPronoun(statement.pronoun, discourse);
  if (mention === null)
    return statement.speakerKind === 'impersonal' ? byContext(statement, discourse) : UNKNOWN;
  if (mention.surname !== '') return byName(mention, register);
  return byRole(mention, discourse, register) ?? byPhrase(textOf(local, mention), mention);
}

/** „hieß es“: the institution or document that was named just before. */
function byContext(statement: Partial<LocalStatement>, discourse: Discourse): Resolution {
  const says = (statement.evidence ?? []).some(
    ({ kind, detail }) => kind === 'cue-verb' && detail === 'heißen',
  );
  const source = discourse.recent.find((s) => s.kind !== 'person') ?? discourse.voice?.source ?? null;
  if (!says || source === null || discourse.distance > REACH) return UNKNOWN;
  return {
    source,
    attribution: 'inferred',
    confidence: 0.6,
    evidence: [evidence('source-context', source.name)],
  };
}

const CONTINUES = new Set(['free-indirect', 'indirect-free-indirect']);

/** Whose voice a statement without a speaker of its own takes up; null if it has one, or takes up nobody's. */
function inheritedVoice(statement: LocalStatement, discourse: Discourse, inParagraph: boolean): Voice | null {
  if (statement.speakerKind !== 'none' || statement.cue.length > 0 || statement.frame.length > 0) return null;
  if (statement.type !== 'direct') {
    return CONTINUES.has(statement.type) && discourse.distance <= REACH ? discourse.voice : null;
  }
  return inParagraph ? discourse.voice : discourse.speaksNext;
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
  const voice = inheritedVoice(statement, discourse, resolved.length > 0);
  if (voice !== null) return inherit(statement, local, voice, 'continues-report');
  const resolution = byContextOnly(statement, resolveSpeaker(local, statement, discourse, register));
  return {
    local: statement,
    speaker: { paragraph: local, spans: statement.speaker },
    ...resolution,
    evidence: [...statement.evidence, ...resolution.evidence],
  };
}

function remember(recent: readonly SourceFacts[], source: SourceFacts): readonly SourceFacts[] {
  if (recent[0]?.key === source.key) return recent;
  return [source, ...recent.filter((s) => s.key !== source.key)].slice(0, MEMORY);
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
  return {
    ...discourse,
    recent: remember(discourse.recent, personFacts(person, mention)),
  };
}

/** Who speaks in the next paragraph if it starts with a quotation. */
function speaksNext(local: LocalAnalysis, discourse: Discourse, register: PersonRegister): Voice | null {
  if (local.paired.quotations.some(({ continues }) => continues)) return discourse.voice;
  if (local.announcement === null) return null;
  const { source, attribution } = resolveSpeaker(local, local.announcement, discourse, register);
  return {
    source,
    attribution,
    speaker: { paragraph: local, spans: local.announcement.speaker },
  };
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
  const distance = statements.length === 0 ? discourse.distance + 1 : discourse.distance;
  return {
    local,
    statements,
    after: {
      ...discourse,
      distance,
      speaksNext: speaksNext(local, discourse, register),
    },
  };
}

/** True if what follows either of the two would be resolved alike. */
export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.distance === b.distance &&
    sameVoice(a.voice, b.voice) &&
    sameVoice(a.speaksNext, b.speaksNext) &&
    a.recent.length === b.recent.length &&
    a.recent.every((source, i) => factsKey(source) === factsKey(b.recent[i]))
  );
}

function sameVoice(a: Voice | null, b: Voice | null): boolean {
  if (a === b) return true;
  return (
    a?.attribution === b?.attribution &&
    factsKey(a?.source ?? undefined) === factsKey(b?.source ?? undefined) &&
    a?.speaker?.paragraph === b?.speaker?.paragraph &&
    sameSpans(a?.speaker?.spans ?? [], b?.speaker?.spans ?? [])
  );
}

const factsKey = (facts: SourceFacts | undefined): string =>
  facts === undefined ? '' : [facts.key, facts.role, facts.gender, facts.plural].join('|');

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);

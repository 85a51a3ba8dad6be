/** Whom a speaker resolves to: by name, role or pronoun, or by what was said before. */

import type { Discourse, SourceFacts } from './discourse.js';
import type { Announcement, LocalAnalysis, LocalStatement } from './local.js';
import type { Mention } from './mentions.js';
import type { Attribution, Evidence, EvidenceKind, Gender } from './model.js';
import { nominative } from './nominative.js';
import { findPerson, type Person, type PersonRegister } from './register.js';

/** Whom a speaker is taken for, how well the text says so, and why. */
export interface Resolution {
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A report goes on over at most this many paragraphs without a statement. */
export const REACH = 2;

const UNKNOWN: Resolution = { source: null, attribution: 'none', confidence: 0.5, evidence: [] };

export const evidence = (kind: EvidenceKind, detail?: string): Evidence =>
  detail === undefined ? { kind } : { kind, detail };

export function personFacts(person: Person, mention: Mention | null): SourceFacts {
  return {
    key: `person:${person.name.toLowerCase()}`,
    name: person.name,
    kind: 'person',
    role: person.role === '' ? (mention?.role ?? '') : person.role,
    gender: person.gender ?? mention?.gender ?? null,
    plural: false,
  };
}

const ARTICLE = /^(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines) /i;
const PLURAL_OBLIQUE = /^(?:den|der) /i;

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
  if (mention.vague) return { source: null, attribution: 'vague', confidence: 0.9, evidence: [] };
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
function byPronoun(word: string, plural: boolean | null, discourse: Discourse): Resolution {
  if (word === 'selbst') return bySubject(discourse);
  const pronoun = PRONOUNS[word];
  if (pronoun === undefined) return { ...UNKNOWN, attribution: 'role' };
  const voice = discourse.voice?.source;
  const fits = (s: SourceFacts): boolean => fitsPronoun(s, word, plural, pronoun.gender);
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

function fitsPronoun(
  source: SourceFacts,
  word: string,
  plural: boolean | null,
  gender: Gender | null,
): boolean {
  if (plural !== null && plural !== source.plural) return false;
  if (word === 'sie' && source.plural) return true;
  if (source.kind === 'person') return source.gender === gender || source.gender === null;
  return source.gender === gender;
}

const textOf = (local: LocalAnalysis, mention: Mention): string =>
  local.text.slice(mention.start, mention.end);

/** Resolves the speaker of a statement or announcement. */
export function resolveSpeaker(
  local: LocalAnalysis,
  statement: Announcement & Partial<LocalStatement>,
  discourse: Discourse,
  register: PersonRegister,
): Resolution {
  const { mention } = statement;
  if (statement.speakerKind === 'pronoun') return byPronoun(statement.pronoun, statement.plural, discourse);
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

/** Seventh stage: whom a noun phrase names. */

import type { Word } from '../lexicon/vocabulary.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { Gender, SourceKind } from './model.js';
import { isNominal } from './noun-phrases.js';
import {
  endOf,
  featuresAt,
  isOpen,
  lowerAt,
  type Reading,
  startOf,
  surfaceAt,
  type TokenRange,
} from './reading.js';

/** What a noun phrase says of the one it names. Example: „der Ministerpräsident Arne Kolb“. */
export interface Mention {
  /** UTF-16 offsets within the paragraph, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: SourceKind | 'unknown';
  /** The name as written, without title: „Arne Kolb“; empty for a phrase without a name. */
  readonly name: string;
  /** The last part of the name: „Kolb“. */
  readonly surname: string;
  /** True if a given name stands before the surname. */
  readonly full: boolean;
  /** The head of the role in its dictionary form: „Ministerpräsident“; empty for none. */
  readonly roleHead: string;
  /** The role as written, without article and name: „französische Präsident“. */
  readonly role: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly definite: boolean;
  /** True if the phrase names nobody in particular: „Experten“, „ein Verbündeter“. */
  readonly vague: boolean;
}

const DEFINITE = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'dieser',
  'diese',
  'dieses',
  'diesen',
  'diesem',
]);
const TITLES_WITH_GENDER: Readonly<Record<string, Gender>> = { Herr: 'male', Herrn: 'male', Frau: 'female' };
const MASCULINE_ONLY = new Set(['der', 'dieser', 'ein', 'er']);

export const isCapital = (reading: Reading, token: number): boolean => reading.words[token]?.capital === true;
export const isGiven = (reading: Reading, token: number): boolean =>
  has(featuresAt(reading, token), Feature.givenName);

/** An initial („W.“), a particle (von, al-) or a capitalised word that can go on a name. */
function continuesName(reading: Reading, token: number, limit: number): boolean {
  if (token >= limit || !isOpen(reading, token)) return false;
  const features = featuresAt(reading, token);
  if (isCapital(reading, token)) return !has(features, Feature.time) && !has(features, Feature.organisation);
  // „van den Berg“, but „verließ Berg den Saal“: an article is part of a name only behind a particle.
  const isArticle = has(features, Feature.determiner);
  if (isArticle && !has(featuresAt(reading, token - 1), Feature.nameParticle)) return false;
  return (
    has(features, Feature.nameParticle) &&
    token + 1 < limit &&
    (isCapital(reading, token + 1) || has(featuresAt(reading, token + 1), Feature.nameParticle))
  );
}

/** End of the name that starts at `token` with a given name; `token` if there is none. */
export function fullNameEnd(reading: Reading, token: number, limit: number): number {
  if (!isGiven(reading, token) || !isOpen(reading, token)) return token;
  let end = token + 1;
  while (continuesName(reading, end, limit) && end - token < MAX_NAME) end++;
  while (end > token + 1 && !isCapital(reading, end - 1)) end--;
  return end > token + 1 ? end : token;
}

/** A name has at most this many words: „Karl-Theodor Maria von und zu …“ stays a name of its own. */
const MAX_NAME = 5;

const ATTACHING = new Set(['von', 'vom', 'aus', 'für', 'bei', 'in', 'im']);

/** „ein Verbündeter von Wladimir Petrow“, „der Sprecher der Ministerin Anna Berg“: the name belongs to somebody else. */
function attaches(reading: Reading, token: number, first: number): boolean {
  if (token === first || !isOpen(reading, token) || isCapital(reading, token)) return false;
  const lower = lowerAt(reading, token);
  const afterNoun = isCapital(reading, token - 1) && !isGiven(reading, token - 1);
  return afterNoun && (ATTACHING.has(lower) || has(featuresAt(reading, token), Feature.determiner));
}

/** The first full name that belongs to the phrase itself; a comma starts its apposition. */
function nameIn(reading: Reading, first: number, last: number): TokenRange | null {
  let attached = false;
  for (let i = first; i < last; i++) {
    if (lowerAt(reading, i) === ',') attached = false;
    else if (attaches(reading, i, first)) attached = true;
    if (attached) continue;
    const end = fullNameEnd(reading, i, last);
    if (end > i) return { first: i, last: end };
  }
  return null;
}

const text = (reading: Reading, { first, last }: TokenRange): string =>
  reading.text.slice(startOf(reading, first), endOf(reading, last - 1));

/** „Stadtrat Jonas Behrend“: before a name the council is its member. */
const isCouncillor = (reading: Reading, token: number): boolean =>
  /rat$/.test(surfaceAt(reading, token)) &&
  has(featuresAt(reading, token), Feature.organisation) &&
  isGiven(reading, token + 1);

/** The role in its dictionary form. */
const roleHeadAt = (reading: Reading, role: number): string =>
  role < 0 ? '' : (reading.words[role]?.person?.head ?? surfaceAt(reading, role));

/** Index of the first capitalised word that is a role or person noun; -1 for none. */
export function roleAt(reading: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    if (has(featuresAt(reading, i), Feature.person) && isCapital(reading, i)) return i;
    if (isCouncillor(reading, i)) return i;
    if (i > first && has(featuresAt(reading, i), Feature.determiner)) return -1;
  }
  return -1;
}

function headNoun(reading: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++) if (isNominal(reading, i) && isOpen(reading, i)) return i;
  for (let i = first; i < last; i++) if (isNominal(reading, i)) return i;
  return -1;
}

/** The surname in „Ministerin Berg“, „Frau Kessler“, „Kessler“: the capitalised word behind role or title, or alone. */
function loneSurname(reading: Reading, first: number, last: number, role: number): number {
  for (let i = role < 0 ? first : role + 1; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    if (!isNominal(reading, i)) {
      if (role >= 0 && i > role) return -1;
      continue;
    }
    const features = featuresAt(reading, i);
    if (has(features, Feature.title)) continue;
    if (has(features, NOUNISH)) return -1;
    return i;
  }
  return -1;
}

const NOUNISH = Feature.organisation | Feature.document | Feature.group | Feature.place | Feature.time;

function kindOf(word: Word | undefined, named: boolean, role: boolean): Mention['kind'] {
  if (named || role) return 'person';
  if (word === undefined) return 'unknown';
  if (has(word.features, Feature.organisation | Feature.place)) return 'organisation';
  if (has(word.features, Feature.document)) return 'document';
  if (has(word.features, Feature.group)) return 'group';
  return 'unknown';
}

function genderOf(
  reading: Reading,
  first: number,
  name: TokenRange | null,
  role: number,
  head: number,
): Gender | null {
  const title = TITLES_WITH_GENDER[surfaceAt(reading, first)];
  if (title !== undefined) return title;
  const roleGender = reading.words[role]?.person?.gender;
  if (roleGender === 'male' || roleGender === 'female') {
    if (roleGender === 'female' || MASCULINE_ONLY.has(lowerAt(reading, first)) || name === null)
      return roleGender;
  }
  const given = name === null ? undefined : reading.words[name.first]?.givenName;
  if (given === 'male' || given === 'female') return given;
  if (roleGender === 'male') return 'male';
  if (MASCULINE_ONLY.has(lowerAt(reading, first)) && role >= 0) return 'male';
  if (lowerAt(reading, first) === 'die' && role >= 0) return 'female';
  const organisation = reading.words[head]?.organisation?.gender;
  return organisation === 'male' || organisation === 'female' || organisation === 'neuter'
    ? organisation
    : null;
}

function isPlural(reading: Reading, first: number, head: number): boolean {
  const number = reading.words[head]?.person?.number;
  const determiner = lowerAt(reading, first);
  if (number === 'plural') return true;
  if (number === 'singular') return false;
  return determiner === 'die' && reading.words[head]?.person?.gender === 'male';
}

/** Reads a noun phrase, for instance the speaker of a statement. */
export function mentionOf(reading: Reading, { first, last }: TokenRange): Mention {
  const name = nameIn(reading, first, last);
  const role = roleAt(reading, first, name?.first ?? last);
  const lone = name === null ? loneSurname(reading, first, last, role) : -1;
  const titled =
    TITLES_WITH_GENDER[surfaceAt(reading, first)] !== undefined ||
    has(featuresAt(reading, lone - 1), Feature.title);
  const bare = lone === first && last - first === 1 && !has(featuresAt(reading, lone), Feature.person);
  const surname = name === null && lone >= 0 && (titled || role >= 0 || bare) ? lone : -1;
  const head = role >= 0 ? role : headNoun(reading, first, last);
  const named = name ?? (surname < 0 ? null : { first: surname, last: surname + 1 });
  return {
    start: startOf(reading, first),
    end: endOf(reading, last - 1),
    kind: kindOf(reading.words[head], named !== null, role >= 0),
    name: named === null ? '' : text(reading, named),
    surname: named === null ? '' : surfaceAt(reading, named.last - 1),
    full: name !== null,
    roleHead: roleHeadAt(reading, role),
    role: role < 0 ? '' : roleText(reading, first, Math.max(role + 1, named?.first ?? last)).trim(),
    gender: genderOf(reading, first, name, role, head),
    plural: isPlural(reading, first, head),
    definite: DEFINITE.has(lowerAt(reading, first)),
    vague: named === null && isVague(reading, first, last, head < 0 ? first : head),
  };
}

/** The words of a role without the article before them: „französische Präsident“. */
export function roleText(reading: Reading, first: number, last: number): string {
  const hasArticle = has(featuresAt(reading, first), Feature.determiner);
  return text(reading, { first: hasArticle ? first + 1 : first, last });
}

const INDEFINITE = new Set([
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
  'mehrere',
  'viele',
  'einige',
  'manche',
]);

/** „laut Geschäftsbericht“: a compound says which document it is; „Medienberichten zufolge“ does not. */
const isCompoundSingular = ({ lower }: Word): boolean => /\p{L}{3,}(?:bericht|gerücht)s?$/u.test(lower);

/** Vague by its head noun, unless an article or an attribute pins it down: „die Experten der Kommission“. */
function isVague(reading: Reading, first: number, last: number, head: number): boolean {
  const word = reading.words[head];
  const vague = word?.vague;
  if (vague === undefined || vague === null || word === undefined) return false;
  const plural = word.person?.number !== 'singular';
  if (vague.number === 'plural' && !plural) return false;
  if (vague.kind === 'documents' && isCompoundSingular(word)) return false;
  const determiner = lowerAt(reading, first);
  const open =
    first === head || !has(featuresAt(reading, first), Feature.determiner) || INDEFINITE.has(determiner);
  return open && (last - head <= 4 || INDEFINITE.has(determiner));
}

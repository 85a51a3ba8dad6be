/** Whom a tag names: somebody of the article, of the register, or somebody new. */

import type { SourceKind } from '../analysis/model.js';
import { findPerson, type PersonRegister } from '../analysis/register.js';
import type { SourceFacts } from '../analysis/resolve.js';
import { givenNameGender } from '../lexicon/names/index.js';
import { documentNoun, organisation } from '../lexicon/organisations/index.js';
import { personNoun } from '../lexicon/persons/index.js';
import type { SourceDirectory } from './register/directory.js';
import { type KnownSource, publicName, publicRole } from './register/known-source.js';
import { nameKey, sameName } from './register/names.js';
import type { TaggedSource } from './tag.js';

/** What is known besides the tag. */
export interface Known {
  readonly people: PersonRegister;
  readonly directory: SourceDirectory;
}

const ARTICLE = /^(?:der|die|das) /i;

const keyOf = (kind: SourceKind, name: string): string =>
  `${kind}:${name.replace(ARTICLE, '').toLowerCase()}`;

/** The facts of a source of the register, as they may be shown. */
export const knownFacts = (source: KnownSource): SourceFacts => ({
  key: keyOf(source.kind, publicName(source)),
  name: publicName(source),
  kind: source.kind,
  role: publicRole(source),
  gender: source.gender,
  plural: false,
});

const isPersonRole = (role: string | null): boolean =>
  (role ?? '').split(/[\s,]+/).some((word) => personNoun(word) !== null);

/** By the words of the name: „Polizei Grünthal“ is an organisation, „Jahresbericht“ a document, „Hanno Bielefeld“ a person. */
function kindOf({ name, role }: TaggedSource): SourceKind {
  const words = name.split(/\s+/);
  if (isPersonRole(role)) return 'person';
  if (words.length > 1 && givenNameGender(words[0] ?? '') !== null) return 'person';
  if (words.some((word) => organisation(word) !== null)) return 'organisation';
  if (words.some((word) => documentNoun(word) !== null)) return 'document';
  return 'organisation';
}

function personFacts(person: {
  readonly name: string;
  readonly role: string;
  readonly gender: SourceFacts['gender'];
}): SourceFacts {
  return {
    key: keyOf('person', person.name),
    name: person.name,
    kind: 'person',
    role: person.role,
    gender: person.gender,
    plural: false,
  };
}

function newFacts(tagged: TaggedSource): SourceFacts {
  const kind = kindOf(tagged);
  const given = kind === 'person' ? givenNameGender(tagged.name.split(/\s+/)[0] ?? '') : null;
  const gender = given === 'male' || given === 'female' ? given : null;
  return { key: keyOf(kind, tagged.name), name: tagged.name, kind, role: '', gender, plural: false };
}

/** The person of the article whom the name can mean. */
function personOf(name: string, people: PersonRegister): SourceFacts | null {
  const person = findPerson(people, name.split(/\s+/).at(-1) ?? '');
  return person !== null && sameName(person.name, name) ? personFacts(person) : null;
}

function identify(tagged: TaggedSource, said: SourceFacts | null, { people, directory }: Known): SourceFacts {
  const known = directory.find(tagged.name);
  if (known !== null) return knownFacts(known);
  if (said !== null && (sameName(said.name, tagged.name) || nameKey(said.name) === nameKey(tagged.name)))
    return said;
  return personOf(tagged.name, people) ?? newFacts(tagged);
}

/** The source behind a name in a tag; `said` is the one that the text itself gives. The tag's role goes before others. */
export function sourceOfTag(tagged: TaggedSource, said: SourceFacts | null, known: Known): SourceFacts {
  const facts = identify(tagged, said, known);
  const isProtected = known.directory.find(tagged.name)?.protected != null;
  return tagged.role === null || isProtected ? facts : { ...facts, role: tagged.role };
}

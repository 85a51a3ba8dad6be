/** Lets the analysis know the people of the register: „Kessler sagte“ is Dorothea Kessler, even if no one else says so. */

import type { Person, PersonRegister } from '../../analysis/register.js';
import { personNoun } from '../../lexicon/persons/index.js';
import { type KnownSource, publicName, publicNames, publicRole, realNames } from './known-source.js';
import { sameName } from './names.js';

/** A name of the register that a person may bear in the article. */
interface BorneName {
  readonly source: KnownSource;
  readonly name: string;
  readonly surname: string;
}

const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? '';

/** „Sprecherin“ of „Sprecherin der Stadtwerke“, in its dictionary form. */
function roleHeads(role: string): string[] {
  const head = role.split(/[\s,]+/).flatMap((word) => personNoun(word)?.head ?? []);
  return head.slice(0, 1);
}

function toPerson(source: KnownSource, surname: string): Person {
  const role = publicRole(source);
  return { name: publicName(source), surname, gender: source.gender, roleHeads: roleHeads(role), role };
}

/** What the article says of a person goes before what the register says. */
function merge(person: Person, known: Person): Person {
  return {
    ...person,
    name: known.name,
    gender: person.gender ?? known.gender,
    role: person.role === '' ? known.role : person.role,
    roleHeads: [...new Set([...person.roleHeads, ...known.roleHeads])],
  };
}

function borneNames(sources: readonly KnownSource[]): BorneName[] {
  return sources
    .filter(({ kind }) => kind === 'person')
    .flatMap((source) =>
      [...publicNames(source), ...realNames(source)].map((name) => ({
        source,
        name,
        surname: surnameOf(name),
      })),
    );
}

/** Surnames that several sources of the register bear; alone they tell nobody. */
function sharedSurnames(names: readonly BorneName[]): ReadonlySet<string> {
  const owners = new Map<string, KnownSource>();
  const shared = new Set<string>();
  for (const { source, surname } of names) {
    const owner = owners.get(surname);
    if (owner !== undefined && owner !== source) shared.add(surname);
    owners.set(surname, source);
  }
  return shared;
}

/**
 * The people of the article and those of the register. Somebody whom the article names in full keeps the surname, if the
 * register knows only a namesake. Real names of protected sources lead to their alias.
 */
export function withKnownPeople(people: PersonRegister, sources: readonly KnownSource[]): PersonRegister {
  if (sources.length === 0) return people;
  const names = borneNames(sources);
  const shared = sharedSurnames(names);
  const all = new Map(people);
  for (const { source, name, surname } of names) {
    const known = toPerson(source, surname);
    const person = all.get(surname);
    if (person !== undefined && sameName(person.name, name)) all.set(surname, merge(person, known));
    else if (person === undefined && !shared.has(surname)) all.set(surname, known);
  }
  return all;
}

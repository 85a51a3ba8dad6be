/** The people of an article: everybody that it names in full, by surname. */

import type { Mention } from './mentions.js';
import type { Gender } from './model.js';

/** A person as the whole article shows them. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender | null;
  /** Heads of the roles in the article: „Präsident“. */
  readonly roleHeads: readonly string[];
  /** The fullest role as written: „ehemalige russische Präsident“. */
  readonly role: string;
}

/** By surname; the person first named with it. */
export type PersonRegister = ReadonlyMap<string, Person>;

const isNewRole = (person: Person, { roleHead }: Mention): boolean =>
  roleHead !== '' && !person.roleHeads.includes(roleHead);

const isFuller = (person: Person, { name }: Mention): boolean =>
  name.length > person.name.length && name.endsWith(person.name);

/** The person with what the mention adds; most mentions add nothing. */
function merge(person: Person, mention: Mention): Person {
  const gender = person.gender ?? mention.gender;
  const role = person.role === '' ? mention.role : person.role;
  const newRole = isNewRole(person, mention);
  const fuller = isFuller(person, mention);
  if (!newRole && !fuller && gender === person.gender && role === person.role) return person;
  return {
    name: fuller ? mention.name : person.name,
    surname: person.surname,
    gender,
    roleHeads: newRole ? [...person.roleHeads, mention.roleHead] : person.roleHeads,
    role,
  };
}

const firstSeen = ({ name, surname, gender, role, roleHead }: Mention): Person => ({
  name,
  surname,
  gender,
  roleHeads: roleHead === '' ? [] : [roleHead],
  role,
});

/** Collects the people of all paragraphs, in their order. Linear in the number of mentions. */
export function registerPeople(paragraphs: Iterable<readonly Mention[]>): PersonRegister {
  const register = new Map<string, Person>();
  for (const mentions of paragraphs) {
    for (const mention of mentions) {
      const known = register.get(mention.surname);
      const person = known === undefined ? firstSeen(mention) : merge(known, mention);
      if (person !== known) register.set(mention.surname, person);
    }
  }
  return register;
}

/** The person with the surname, its genitive („Kesslers“) included. */
export function findPerson(register: PersonRegister, surname: string): Person | null {
  const found = register.get(surname);
  if (found !== undefined) return found;
  return (surname.endsWith('s') ? register.get(surname.slice(0, -1)) : undefined) ?? null;
}

/** True if both registers hold the same people, so that what depends on them need not be done again. */
export function sameRegister(a: PersonRegister, b: PersonRegister): boolean {
  if (a.size !== b.size) return false;
  for (const [surname, person] of a) {
    const other = b.get(surname);
    if (other === undefined || !samePerson(person, other)) return false;
  }
  return true;
}

const samePerson = (a: Person, b: Person): boolean =>
  a.name === b.name &&
  a.gender === b.gender &&
  a.role === b.role &&
  a.roleHeads.length === b.roleHeads.length &&
  a.roleHeads.every((head, i) => head === b.roleHeads[i]);

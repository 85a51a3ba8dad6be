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

function merge(person: Person, mention: Mention): Person {
  const roleHeads =
    mention.roleHead === '' || person.roleHeads.includes(mention.roleHead)
      ? person.roleHeads
      : [...person.roleHeads, mention.roleHead];
  return {
    ...person,
    name:
      mention.name.length > person.name.length && mention.name.endsWith(person.name)
        ? mention.name
        : person.name,
    gender: person.gender ?? mention.gender,
    role: person.role === '' ? mention.role : person.role,
    roleHeads,
  };
}

/** Collects the people of all paragraphs, in their order. Linear in the number of mentions. */
export function registerPeople(paragraphs: Iterable<readonly Mention[]>): PersonRegister {
  const register = new Map<string, Person>();
  for (const mentions of paragraphs) {
    for (const mention of mentions) {
      const { surname, name, gender } = mention;
      const known = register.get(surname) ?? { name, surname, gender, roleHeads: [], role: '' };
      register.set(surname, merge(known, mention));
    }
  }
  return register;
}

/** The person with the surname, its genitive („Kesslers“) included. */
export function findPerson(register: PersonRegister, surname: string): Person | null {
  const found = register.get(surname);
  if (found !== undefined) return found;
  return (/s$/.test(surname) ? register.get(surname.slice(0, -1)) : undefined) ?? null;
}

/** True if both registers hold the same people, so that what depends on them need not be done again. */
export function sameRegister(a: PersonRegister, b: PersonRegister): boolean {
  if (a.size !== b.size) return false;
  for (const [surname, person] of a) {
    const other = b.get(surname);
    if (other === undefined || keyOf(person) !== keyOf(other)) return false;
  }
  return true;
}

const keyOf = ({ name, gender, role, roleHeads }: Person): string =>
  [name, gender, role, ...roleHeads].join('|');

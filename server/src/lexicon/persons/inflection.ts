/** From the words of a list to all their forms. */

import type { GrammaticalNumber } from '../verbs/types.js';
import { words } from '../word-list.js';
import type { Inflection, PersonList, PersonNoun } from './types.js';

type Add = (form: string, noun: PersonNoun) => void;
type PersonGender = PersonNoun['gender'];

/** Adds one form; a form that is singular and plural at once becomes one reading with both. */
function adder(table: Map<string, PersonNoun>): Add {
  return (form, noun) => {
    const known = table.get(form);
    if (known === undefined) table.set(form, noun);
    else if (known.head === noun.head) table.set(form, merged(known, noun));
  };
}

function merged(one: PersonNoun, other: PersonNoun): PersonNoun {
  const gender =
    one.number === 'singular' ? one.gender : other.number === 'singular' ? other.gender : one.gender;
  const number = one.number === other.number ? one.number : 'either';
  return { head: one.head, gender, number, role: one.role };
}

/** Adds the forms of one lemma for one inflection. */
type Inflect = (add: Add, entry: string, role: boolean) => void;

function addAll(
  add: Add,
  head: string,
  role: boolean,
  number: GrammaticalNumber,
  gender: PersonGender,
  forms: readonly string[],
): void {
  for (const form of forms) add(form, { head, gender, number, role });
}

function addFeminine(add: Add, head: string, role: boolean): void {
  add(head, { head, gender: 'female', number: 'singular', role });
  add(`${head}nen`, { head, gender: 'female', number: 'plural', role });
}

/** Lehrer: Lehrerin; Zeuge: Zeugin; Wanderer: Wanderin. */
export function feminineOf(masculine: string): string {
  if (masculine.endsWith('erer')) return `${masculine.slice(0, -2)}in`;
  return masculine.endsWith('e') ? `${masculine.slice(0, -1)}in` : `${masculine}in`;
}

/** A masculine noun given by its singular and plural forms, with its feminine in -in. */
function masculine(singularEndings: readonly string[], pluralEndings: readonly string[]): Inflect {
  return (add, head, role) => {
    addAll(
      add,
      head,
      role,
      'singular',
      'male',
      singularEndings.map((ending) => head + ending),
    );
    addAll(
      add,
      head,
      role,
      'plural',
      'either',
      pluralEndings.map((ending) => head + ending),
    );
    addFeminine(add, feminineOf(head), role);
  };
}

const weak: Inflect = (add, head, role) => {
  const oblique = head.endsWith('e') ? `${head}n` : `${head}en`;
  addAll(add, head, role, 'singular', 'male', [head, oblique]);
  addAll(add, head, role, 'plural', 'either', [oblique]);
  addFeminine(add, feminineOf(head), role);
};

/** Vorsitzender is male; Vorsitzende and Vorsitzenden may be one woman, one man after an article, or many. */
const adjective: Inflect = (add, stem, role) => {
  const head = stem.endsWith('e') ? stem : `${stem}e`;
  const number = 'either';
  add(head, { head, gender: 'either', number, role });
  add(`${head}n`, { head, gender: 'either', number, role });
  addAll(add, head, role, 'singular', 'male', [`${head}r`, `${head}m`]);
};

function pluralForms(plural: string): readonly string[] {
  return /[ns]$/.test(plural) ? [plural] : [plural, `${plural}n`];
}

const other: Inflect = (add, entry, role) => {
  const [head = '', plural = '', feminine = ''] = entry.split('/');
  const weakSingular = plural === `${head}en` || plural === `${head}n`;
  const genitives = weakSingular ? [plural] : [`${head}s`, `${head}es`];
  addAll(add, head, role, 'singular', 'male', [head, ...genitives]);
  addAll(add, head, role, 'plural', 'either', pluralForms(plural));
  if (feminine !== '') addFeminine(add, feminine, role);
  if (feminine.endsWith('frau'))
    add(`${feminine}en`, { head: feminine, gender: 'female', number: 'plural', role });
};

const feminine: Inflect = (add, entry, role) => {
  const [head = '', plural = ''] = entry.split('/');
  addAll(add, head, role, 'singular', 'female', [head]);
  addAll(add, head, role, 'plural', 'female', pluralForms(plural));
};

const any: Inflect = (add, entry, role) => {
  const [head = '', plural = ''] = entry.split('/');
  addAll(add, head, role, 'singular', 'either', [head, `${head}s`, `${head}es`]);
  addAll(add, head, role, 'plural', 'either', pluralForms(plural));
};

const INFLECT: Readonly<Record<Inflection, Inflect>> = {
  er: masculine(['', 's'], ['', 'n']),
  e: masculine(['', 's', 'es'], ['e', 'en']),
  s: masculine(['', 's'], ['s']),
  or: masculine(['', 's'], ['en']),
  en: weak,
  adjective,
  other,
  feminine,
  any,
  plural: (add, head, role) => addAll(add, head, role, 'plural', 'either', pluralForms(head)),
};

/** All forms of all words of a list. The first list that has a form keeps it. */
export function inflectInto(table: Map<string, PersonNoun>, list: PersonList, role: boolean): void {
  const add = adder(table);
  for (const [inflection, block] of Object.entries(list) as [Inflection, string][]) {
    for (const entry of words(block)) INFLECT[inflection](add, entry, role);
  }
}

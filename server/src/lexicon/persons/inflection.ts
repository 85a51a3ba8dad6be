/** From the words of a list to all their forms. */

import { words } from '../word-list.js';
import type { Inflection, PersonList, PersonNoun } from './types.js';

/** An ending with what a form that has it says. */
type Ending = readonly [suffix: string, gender: PersonNoun['gender'], number: PersonNoun['number']];
type Endings = readonly Ending[];

/** Adds the forms of one entry of a list. */
type Inflect = (table: Map<string, PersonNoun>, entry: string, role: boolean) => void;

const FEMININE_SINGULAR: Ending = ['', 'female', 'singular'];
const FEMININE: Endings = [FEMININE_SINGULAR, ['nen', 'female', 'plural']];
const MASCULINE_SINGULAR: Endings = [
  ['', 'male', 'singular'],
  ['s', 'male', 'singular'],
  ['es', 'male', 'singular'],
];
const PLURAL: Endings = [['', 'either', 'plural']];
/** Männer, Männern. */
const PLURAL_WITH_DATIVE: Endings = [...PLURAL, ['n', 'either', 'plural']];

function addForms(
  table: Map<string, PersonNoun>,
  stem: string,
  endings: Endings,
  head: string,
  role: boolean,
): void {
  for (const [suffix, gender, number] of endings) {
    const form = stem + suffix;
    if (!table.has(form)) table.set(form, { head, gender, number, role });
  }
}

/** Lehrer: Lehrerin; Zeuge: Zeugin; Wanderer: Wanderin. */
export function feminineOf(masculine: string): string {
  if (masculine.endsWith('erer')) return `${masculine.slice(0, -2)}in`;
  return masculine.endsWith('e') ? `${masculine.slice(0, -1)}in` : `${masculine}in`;
}

/** A masculine noun with its feminine in -in. */
function withFeminine(endings: Endings): Inflect {
  return (table, head, role) => {
    addForms(table, head, endings, head, role);
    const feminine = feminineOf(head);
    addForms(table, feminine, FEMININE, feminine, role);
  };
}

const weakAfterVowel = withFeminine([
  ['', 'male', 'singular'],
  ['n', 'male', 'either'],
]);
const weakAfterConsonant = withFeminine([
  ['', 'male', 'singular'],
  ['en', 'male', 'either'],
]);
const weak: Inflect = (table, head, role) =>
  head.endsWith('e') ? weakAfterVowel(table, head, role) : weakAfterConsonant(table, head, role);

/** Vorsitzender is male; Vorsitzende and Vorsitzenden may be one woman, one man after an article, or many. */
const ADJECTIVE: Endings = [
  ['e', 'either', 'either'],
  ['en', 'either', 'either'],
  ['er', 'male', 'singular'],
  ['em', 'male', 'singular'],
];

function pluralEndings(plural: string): Endings {
  return plural.endsWith('n') || plural.endsWith('s') ? PLURAL : PLURAL_WITH_DATIVE;
}

/** Nachbar/Nachbarn: the weak singular looks like the plural. */
function isWeak(head: string, plural: string): boolean {
  return plural === `${head}n` || plural === `${head}en`;
}

/** Enkel/Enkel: nominative singular and plural are one form. */
function addMasculine(table: Map<string, PersonNoun>, head: string, plural: string, role: boolean): void {
  if (head === plural) addForms(table, head, [['', 'male', 'either']], head, role);
  if (isWeak(head, plural)) addForms(table, plural, [['', 'male', 'either']], head, role);
  addForms(table, head, MASCULINE_SINGULAR, head, role);
  addForms(table, plural, pluralEndings(plural), head, role);
}

const other: Inflect = (table, entry, role) => {
  const [head = '', plural = '', feminine = ''] = entry.split('/');
  addMasculine(table, head, plural, role);
  if (feminine === '') return;
  const pluralSuffix = feminine.endsWith('frau') ? 'en' : 'nen';
  addForms(table, feminine, [FEMININE_SINGULAR, [pluralSuffix, 'female', 'plural']], feminine, role);
};

const feminine: Inflect = (table, entry, role) => {
  const [head = '', plural = ''] = entry.split('/');
  addForms(table, head, [FEMININE_SINGULAR], head, role);
  const endings = pluralEndings(plural).map(([suffix]): Ending => [suffix, 'female', 'plural']);
  addForms(table, plural, endings, head, role);
};

const any: Inflect = (table, entry, role) => {
  const [head = '', plural = ''] = entry.split('/');
  if (head === plural) addForms(table, head, [['', 'either', 'either']], head, role);
  const endings = MASCULINE_SINGULAR.map(([suffix]): Ending => [suffix, 'either', 'singular']);
  addForms(table, head, endings, head, role);
  addForms(table, plural, pluralEndings(plural), head, role);
};

const INFLECT: Readonly<Record<Inflection, Inflect>> = {
  er: withFeminine([
    ['', 'male', 'either'],
    ['s', 'male', 'singular'],
    ['n', 'either', 'plural'],
  ]),
  e: withFeminine([...MASCULINE_SINGULAR, ['e', 'either', 'plural'], ['en', 'either', 'plural']]),
  s: withFeminine([
    ['', 'male', 'singular'],
    ['s', 'male', 'either'],
  ]),
  or: withFeminine([
    ['', 'male', 'singular'],
    ['s', 'male', 'singular'],
    ['en', 'either', 'plural'],
  ]),
  en: weak,
  adjective: (table, stem, role) => addForms(table, stem, ADJECTIVE, `${stem}e`, role),
  other,
  feminine,
  any,
  plural: (table, head, role) => addForms(table, head, pluralEndings(head), head, role),
};

/** Adds all forms of all words of a list. A form that is in the table already keeps its reading. */
export function inflectInto(table: Map<string, PersonNoun>, list: PersonList, role: boolean): void {
  for (const [inflection, block] of Object.entries(list) as [Inflection, string][]) {
    const inflect = INFLECT[inflection];
    for (const entry of words(block)) inflect(table, entry, role);
  }
}

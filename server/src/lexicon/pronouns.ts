/**
 * Pronouns and determiners with all their readings. A form is kept with every case it can have: „sie“ is
 * nominative or accusative, singular or plural; deciding is up to the analysis.
 * Source of the paradigms: Duden, Die Grammatik, „Artikelwörter und Pronomen“.
 */

import type { Gender, GrammaticalCase } from './grammar.js';
import { GROUPS, INDEFINITE, type Paradigm, type PronounKind, WH } from './pronoun-paradigms.js';
import type { GrammaticalNumber, Person } from './verbs/types.js';
import { capitalized, uncapitalized, words } from './word-list.js';

export type { PronounKind };

/** One reading of a form. „ihm“ has two: dative singular male, dative singular neuter. */
export interface PronounReading {
  readonly kind: PronounKind;
  readonly person: Person;
  readonly number: GrammaticalNumber;
  /** Null where the form does not tell: the first and second person, every plural. */
  readonly gender: Gender | null;
  readonly case: GrammaticalCase;
}

const NUMBERS: Readonly<Record<string, GrammaticalNumber>> = { s: 'singular', p: 'plural' };
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female', n: 'neuter' };
const CASES: Readonly<Record<string, GrammaticalCase>> = {
  n: 'nominative',
  a: 'accusative',
  d: 'dative',
  g: 'genitive',
};
const PERSONS: Readonly<Record<string, Person>> = { 1: 1, 2: 2, 3: 3 };

function decode(kind: PronounKind, code: string): PronounReading | null {
  const person = PERSONS[code.charAt(0)];
  const number = NUMBERS[code.charAt(1)];
  const grammaticalCase = CASES[code.charAt(3)];
  if (person === undefined || number === undefined || grammaticalCase === undefined) return null;
  return { kind, person, number, gender: GENDERS[code.charAt(2)] ?? null, case: grammaticalCase };
}

function addParadigm(
  table: Map<string, PronounReading[]>,
  kind: PronounKind,
  stem: string,
  paradigm: Paradigm,
) {
  for (const [ending, codes] of Object.entries(paradigm)) {
    const form = stem + ending;
    const readings = table.get(form) ?? [];
    for (const code of words(codes)) {
      const reading = decode(kind, code);
      if (reading !== null) readings.push(reading);
    }
    table.set(form, readings);
  }
}

function compile(): ReadonlyMap<string, readonly PronounReading[]> {
  const table = new Map<string, PronounReading[]>();
  for (const [kind, stems, paradigms] of GROUPS) {
    for (const stem of stems.split(' ')) {
      for (const paradigm of paradigms) addParadigm(table, kind, stem, paradigm);
    }
  }
  return table;
}

const READINGS = compile();
const NONE: readonly PronounReading[] = [];

/**
 * All readings of a pronoun or determiner; an empty list for any other word.
 * A capitalised word has the readings of the small one (start of a sentence) and, if there are any, the polite ones:
 * „Sie“. Example: `pronounReadings('ihn')` is one reading, accusative singular male.
 */
export function pronounReadings(word: string): readonly PronounReading[] {
  const plain = READINGS.get(uncapitalized(word)) ?? NONE;
  const polite = word === capitalized(word) ? READINGS.get(word) : undefined;
  return polite === undefined ? plain : [...plain, ...polite];
}

/** True for every form of a pronoun or determiner: „der“, „Dieser“, „sich“. */
export function isPronoun(word: string): boolean {
  return READINGS.has(uncapitalized(word)) || READINGS.has(word);
}

const DETERMINERS: ReadonlySet<PronounKind> = new Set([
  'definite',
  'indefinite-article',
  'demonstrative',
  'possessive',
  'interrogative',
  'indefinite',
]);
const NEVER_BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...Object.keys(WH),
  ...Object.keys(INDEFINITE).filter(
    (word) => !['all', 'manch', 'solch', 'mehr', 'weniger', 'etwas', 'nichts'].includes(word),
  ),
  'denen',
  'dessen',
  'deren',
  'derer',
]);

/**
 * True if the word can open a noun phrase: „der“, „ein“, „ihre“, „jeder“, „kein“.
 * False for „er“, „man“, „sich“, „jemand“. The possessive genitives „dessen“ and „deren“ are left to the analysis.
 */
export function isDeterminer(word: string): boolean {
  const form = uncapitalized(word);
  if (NEVER_BEFORE_NOUN.has(form)) return false;
  return (READINGS.get(form) ?? NONE).some((reading) => DETERMINERS.has(reading.kind));
}

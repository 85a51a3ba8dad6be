/** What the lexicon knows of nouns for people. */

import type { GrammaticalNumber } from '../verbs/types.js';

/** A reading of a noun that names one or more people. */
export interface PersonNoun {
  /**
   * The last part of the word in its dictionary form: „Sprecherin“ for „Polizeisprecherinnen“, „Vorsitzende“ for
   * „Parteivorsitzender“. A feminine form keeps its own head.
   */
  readonly head: string;
  /** `either` where the form serves for both: „Vorsitzende“, „Opfer“, and every masculine plural („die Lehrer“). */
  readonly gender: 'male' | 'female' | 'either';
  readonly number: GrammaticalNumber | 'either';
  /** True for an office, rank or profession („Minister“, „Polizistin“), false for „Mann“, „Nachbar“, „Brite“. */
  readonly role: boolean;
}

/**
 * How a noun inflects, which decides the forms that are generated from the word in the list:
 * - `er`: der Sprecher, des Sprechers, die Sprecher, den Sprechern; die Sprecherin
 * - `e`: der Kommissar, des Kommissars, die Kommissare, den Kommissaren; die Kommissarin
 * - `s`: der Chef, des Chefs, die Chefs; die Chefin
 * - `or`: der Direktor, des Direktors, die Direktoren; die Direktorin
 * - `en`: der Präsident, des Präsidenten, die Präsidenten; die Präsidentin (also for words in -e: Zeuge, Zeugen, Zeugin)
 * - `adjective`: ein Vorsitzender, die Vorsitzende, des Vorsitzenden; the list has „Vorsitzend“
 * - `other`: singular/plural/feminine: Anwalt/Anwälte/Anwältin, Mann/Männer
 * - `feminine`: singular/plural: Frau/Frauen
 * - `any`: singular/plural of a noun for either gender: Kind/Kinder, Opfer/Opfer
 * - `plural`: nouns without a singular: Leute
 */
export type Inflection =
  | 'er'
  | 'e'
  | 's'
  | 'or'
  | 'en'
  | 'adjective'
  | 'other'
  | 'feminine'
  | 'any'
  | 'plural';

/** A list of nouns by inflection, each a block of words. */
export type PersonList = Readonly<Partial<Record<Inflection, string>>>;

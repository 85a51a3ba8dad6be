/** Turns what the tables say of a word into its feature bits. */

import { isAdverb } from './adverbs.js';
import { isTimeNoun } from './calendar.js';
import type { VagueSource } from './cues/types.js';
import { isCoordinator, isQuestionWord, isRelativeWord, isSubordinator } from './function-words.js';
import type { Organisation } from './organisations/index.js';
import { isNameParticle, isTitle, type PersonNoun } from './persons/index.js';
import { isPreposition } from './prepositions.js';
import { isDeterminer, pronounReadings } from './pronouns.js';
import { isSeparablePrefix } from './verbs/index.js';
import type { FiniteReading, VerbReading } from './verbs/types.js';
import { Feature } from './word-features.js';

/** What has been looked up already. */
export interface KnownOfWord {
  readonly person: PersonNoun | null;
  readonly organisation: Organisation | null;
  readonly givenName: string | null;
  readonly document: boolean;
  readonly group: boolean;
  readonly vague: VagueSource | null;
  readonly readings: readonly VerbReading[];
  /** Infinitives of cue verbs, with and without prefix. */
  readonly cueBases: ReadonlySet<string>;
}

const AUXILIARIES = new Set(['haben', 'sein', 'werden']);
const MODALS = new Set(['sollen', 'wollen', 'müssen', 'können', 'dürfen', 'mögen']);
const NON_FINITE = {
  infinitive: Feature.infinitive,
  'zu-infinitive': Feature.zuInfinitive,
  'past-participle': Feature.pastParticiple,
  'present-participle': 0,
} as const;

type Test = readonly [number, (word: string) => boolean];

/** Tests of the lower-case form; a function word keeps what it is at the start of a sentence. */
const FUNCTION_TESTS: readonly Test[] = [
  [Feature.determiner, isDeterminer],
  [Feature.relativePronoun, isRelativeWord],
  [Feature.subordinator, isSubordinator],
  [Feature.coordinator, isCoordinator],
  [Feature.questionWord, isQuestionWord],
  [Feature.preposition, isPreposition],
  [Feature.adverb, isAdverb],
  [Feature.separablePrefix, isSeparablePrefix],
];

const NAME_TESTS: readonly Test[] = [
  [Feature.title, isTitle],
  [Feature.nameParticle, isNameParticle],
  [Feature.time, isTimeNoun],
];

function testBits(tests: readonly Test[], word: string): number {
  let bits = 0;
  for (const [bit, test] of tests) if (test(word)) bits |= bit;
  return bits;
}

function pronounBits(lower: string): number {
  let bits = 0;
  for (const reading of pronounReadings(lower)) {
    if (reading.kind === 'personal' && reading.case === 'nominative') bits |= Feature.personalPronoun;
    if (reading.kind === 'reflexive' && lower === 'sich') bits |= Feature.reflexive;
    if (lower === 'man') bits |= Feature.personalPronoun;
  }
  return bits;
}

function finiteBits(reading: FiniteReading): number {
  const number = reading.number === 'singular' ? Feature.singular : Feature.plural;
  return Feature.finite | number;
}

/** Moods of the third person only: „habe“ is Konjunktiv in news German, for nobody there says „ich habe“ outside a quotation. */
function moodBits(readings: readonly VerbReading[]): number {
  const moods = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'finite' && reading.person === 3) moods.add(reading.mood);
  }
  if (moods.has('indicative')) return Feature.indicative;
  if (moods.has('subjunctive1')) return Feature.subjunctive1;
  return moods.has('subjunctive2') ? Feature.subjunctive2 : 0;
}

function verbBits(readings: readonly VerbReading[], cueBases: ReadonlySet<string>): number {
  let bits = 0;
  for (const reading of readings) {
    if (reading.kind !== 'finite') bits |= NON_FINITE[reading.kind];
    else if (reading.mood !== 'imperative' && reading.person !== 2) bits |= finiteBits(reading);
    if (AUXILIARIES.has(reading.lemma)) bits |= Feature.auxiliary;
    if (MODALS.has(reading.lemma)) bits |= Feature.modal;
    if (cueBases.has(reading.lemma)) bits |= Feature.cueVerb;
  }
  return bits === 0 ? 0 : bits | moodBits(readings);
}

function nounBits(known: KnownOfWord): number {
  let bits = 0;
  if (known.person !== null) bits |= Feature.person;
  if (known.organisation !== null) {
    bits |= known.organisation.kind === 'place' ? Feature.place : Feature.organisation;
  }
  if (known.givenName !== null) bits |= Feature.givenName;
  if (known.document) bits |= Feature.document;
  if (known.group || known.vague !== null) bits |= Feature.group;
  return bits;
}

/** All features of a word as written. */
export function featuresOf(surface: string, lower: string, known: KnownOfWord): number {
  return (
    testBits(FUNCTION_TESTS, lower) |
    pronounBits(lower) |
    testBits(NAME_TESTS, surface) |
    nounBits(known) |
    verbBits(known.readings, known.cueBases)
  );
}

/** What a finite form says about its mood. */

import type { FiniteReading, GrammaticalNumber, Mood, Person, VerbReading } from './types.js';

/** `undecidable`: the form is both indicative and Konjunktiv. */
export type DecidedMood = 'subjunctive1' | 'subjunctive2' | 'indicative' | 'undecidable';

const isFiniteAt =
  (person: Person, number: GrammaticalNumber | null) =>
  (reading: VerbReading): reading is FiniteReading =>
    reading.kind === 'finite' &&
    reading.mood !== 'imperative' &&
    reading.person === person &&
    (number === null || reading.number === number);

/**
 * The mood of a form with a subject of this person and number (null if the number isn't known), or null if the form
 * can't go with that subject.
 *
 * - „sei“, „habe“ with er: Konjunktiv I. In the plural only sein has one of its own; „haben“ with sie is indicative and
 *   Konjunktiv I by form (Duden: Formenzusammenfall), hence undecidable.
 * - „wäre“, „käme“, „müsste“: Konjunktiv II. The preterite of weak verbs, sollte and wollte are Konjunktiv II too:
 *   undecidable. So is „möchte“.
 * - „ist“, „kam“: indicative.
 */
export function moodOf(
  readings: readonly VerbReading[],
  number: GrammaticalNumber | null,
  person: Person = 3,
): DecidedMood | null {
  const moods = new Set<Mood>(readings.filter(isFiniteAt(person, number)).map((reading) => reading.mood));
  if (moods.size === 0) return null;
  if (moods.has('indicative')) return moods.size === 1 ? 'indicative' : 'undecidable';
  return moods.has('subjunctive1') ? 'subjunctive1' : 'subjunctive2';
}

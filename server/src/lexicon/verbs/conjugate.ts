/** From a verb to its forms, for fixes that put another form in the place of one. */

import type { Paradigms } from './analyze.js';
import type { Inventory } from './inventory.js';
import type { Cell } from './paradigm.js';
import type { SeparablePrefixes, Split } from './separable.js';
import type { FiniteReading, GrammaticalNumber, Mood, NonFiniteReading, Person, Tense } from './types.js';

/** A place in the paradigm: 3rd person singular present indicative. The tense of Konjunktiv I is present, of II past. */
export interface FinitePlace {
  readonly person: Person;
  readonly number: GrammaticalNumber;
  readonly tense: Tense;
  readonly mood: Mood;
}

/**
 * A finite form. In a main clause both parts stand apart („sie teile das mit“), in a verb-final clause they are joined,
 * particle first: „mitteile“.
 */
export interface FiniteForm {
  /** „teile“ of mitteilen. */
  readonly finite: string;
  /** The separable prefix, or an empty string: „mit“. */
  readonly particle: string;
}

/** A finite form or, where no single word will do, würde with an infinitive. */
export interface ReportedForm extends FiniteForm {
  /** The infinitive of a würde form („mitteilen“ of „würden mitteilen“), or an empty string. */
  readonly infinitive: string;
  readonly mood: 'subjunctive1' | 'subjunctive2';
}

export interface Conjugation {
  /** True for the infinitive of a known verb. */
  knows(lemma: string): boolean;
  /** See `VerbLexicon`. */
  conjugate(lemma: string, place: FinitePlace): FiniteForm | null;
  /** See `VerbLexicon`. */
  nonFinite(lemma: string, kind: NonFiniteReading['kind']): string | null;
}

/** A verb as particle and base: mitteilen is „mit“ and „teilen“, unterstützen has no particle. */
function divide(inventory: Inventory, prefixes: SeparablePrefixes, lemma: string): Split | null {
  if (inventory.has(lemma)) return { prefix: '', rest: lemma };
  const fits = ({ prefix, rest }: Split): boolean => inventory.has(rest) && prefixes.takes(prefix, rest);
  return prefixes.splits(lemma).find(fits) ?? null;
}

const isAt =
  (place: FinitePlace) =>
  ({ reading }: Cell): boolean =>
    reading.kind === 'finite' && samePlace(reading, place);

function samePlace(reading: FiniteReading, place: FinitePlace): boolean {
  return (
    reading.person === place.person &&
    reading.number === place.number &&
    reading.tense === place.tense &&
    reading.mood === place.mood
  );
}

export function createConjugation(
  inventory: Inventory,
  prefixes: SeparablePrefixes,
  paradigms: Paradigms,
): Conjugation {
  const nonFiniteOf = (base: string, kind: NonFiniteReading['kind']): string | null =>
    paradigms(base).find((cell) => cell.reading.kind === kind)?.form ?? null;

  return {
    knows: (lemma) => divide(inventory, prefixes, lemma) !== null,
    conjugate: (lemma, place) => {
      const verb = divide(inventory, prefixes, lemma);
      if (verb === null) return null;
      const cell = paradigms(verb.rest).find(isAt(place));
      return cell === undefined ? null : { finite: cell.form, particle: verb.prefix };
    },
    nonFinite: (lemma, kind) => {
      const verb = divide(inventory, prefixes, lemma);
      if (verb === null) return null;
      if (kind === 'zu-infinitive') {
        return verb.prefix === '' ? `zu ${verb.rest}` : `${verb.prefix}zu${verb.rest}`;
      }
      const form = nonFiniteOf(verb.rest, kind);
      return form === null ? null : verb.prefix + form;
    },
  };
}

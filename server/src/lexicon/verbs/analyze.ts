/** From a form to its readings. */

import type { Inventory } from './inventory.js';
import { type Cell, paradigm } from './paradigm.js';
import type { SeparablePrefixes } from './separable.js';
import type { VerbReading } from './types.js';

/** Longest ending behind a key of the inventory: „etest“ in „arbeitetest“. */
const LONGEST_ENDING = 5;
const ZU = 'zu';
const GE = 'ge';

/** The cells of the paradigm of a known verb without separable prefix. */
export type Paradigms = (lemma: string) => readonly Cell[];

/** Makes a paradigm when it is first asked for, and keeps it. */
export function createParadigms(inventory: Inventory): Paradigms {
  const made = new Map<string, readonly Cell[]>();
  return (lemma) => {
    const known = made.get(lemma);
    if (known !== undefined) return known;
    const parts = inventory.parts(lemma);
    const cells = parts === null ? [] : paradigm(parts);
    made.set(lemma, cells);
    return cells;
  };
}

/** The verbs that may have this form: every beginning of it that is a key, with ge- and without. */
function candidates(inventory: Inventory, form: string): readonly string[] {
  const found: string[] = [];
  const add = (key: string): void => {
    for (const lemma of inventory.byKey(key)) if (!found.includes(lemma)) found.push(lemma);
  };
  const bare = form.startsWith(GE) ? form.slice(GE.length) : '';
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    if (cut <= form.length) add(form.slice(0, form.length - cut));
    if (cut <= bare.length) add(bare.slice(0, bare.length - cut));
  }
  return found;
}

const withPrefix = (prefix: string, reading: VerbReading): VerbReading => ({
  ...reading,
  lemma: prefix + reading.lemma,
  prefix,
});

/** An imperative has its prefix apart: „Teile mit!“ */
const isImperative = (reading: VerbReading): boolean =>
  reading.kind === 'finite' && reading.mood === 'imperative';

/**
 * „möchte“ is Konjunktiv II of mögen by its form and an indicative present („will“) by its use, so that it is read as
 * a form of „möchten“, too. Source: Duden, Die Grammatik, „Modalverben“.
 */
function asMoechten(reading: VerbReading): readonly VerbReading[] {
  if (reading.lemma !== 'mögen' || reading.kind !== 'finite' || reading.mood !== 'subjunctive2') return [];
  return [{ ...reading, lemma: 'möchten', tense: 'present', mood: 'indicative' }];
}

/** Returns a function that gives all readings of a form in lower case, in a fixed order. */
export function createAnalyze(
  inventory: Inventory,
  prefixes: SeparablePrefixes,
  paradigms: Paradigms,
): (form: string) => readonly VerbReading[] {
  const simple = (form: string): readonly VerbReading[] => {
    const readings: VerbReading[] = [];
    for (const lemma of candidates(inventory, form)) {
      for (const cell of paradigms(lemma)) if (cell.form === form) readings.push(cell.reading);
    }
    return readings;
  };

  const joined = (prefix: string, rest: string): readonly VerbReading[] =>
    simple(rest)
      .filter((reading) => prefixes.takes(prefix, reading.lemma) && !isImperative(reading))
      .map((reading) => withPrefix(prefix, reading));

  const zuInfinitives = (prefix: string, rest: string): readonly VerbReading[] => {
    if (!rest.startsWith(ZU)) return [];
    return joined(prefix, rest.slice(ZU.length))
      .filter((reading) => reading.kind === 'infinitive')
      .map((reading) => ({ ...reading, kind: 'zu-infinitive' }));
  };

  const separable = (form: string): readonly VerbReading[] => {
    const taken: string[] = [];
    const readings: VerbReading[] = [];
    for (const { prefix, rest } of prefixes.splits(form)) {
      if (taken.some((longer) => prefixes.swallows(longer, prefix))) continue;
      const own = [...joined(prefix, rest), ...zuInfinitives(prefix, rest)];
      if (own.length > 0) taken.push(prefix);
      readings.push(...own);
    }
    return readings;
  };

  return (form) => {
    const readings = simple(form);
    return [...readings, ...readings.flatMap(asMoechten), ...separable(form)];
  };
}

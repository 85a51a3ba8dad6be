/** All verbs without a separable prefix, found by their lemma or by the beginning of a form. */

import { words } from '../word-list.js';
import { FORM_OVERRIDES } from './data/overrides.js';
import { STRONG_VERBS } from './data/strong.js';
import { IEREN_STEMS } from './data/weak-ieren.js';
import { PREFIXED_VERBS } from './data/weak-prefixed.js';
import { SIMPLE_VERBS } from './data/weak-simple.js';
import { type PrincipalParts, strongParts, weakParts } from './principal-parts.js';
import { elidedStem, isElnErn, presentStem } from './stems.js';

export interface Inventory {
  /** True for the infinitive of a known verb. */
  has(lemma: string): boolean;
  /** The principal parts of a verb, or null if it isn't known. */
  parts(lemma: string): PrincipalParts | null;
  /** The verbs that have a form which starts with exactly this key and goes on with an ending: „nahm“, „sag“. */
  byKey(key: string): readonly string[];
}

/** The lemmas of all weak verbs in the data. */
function weakLemmas(): readonly string[] {
  const foreign = words(IEREN_STEMS).map((stem) => `${stem}ieren`);
  const prefixed = Object.entries(PREFIXED_VERBS).flatMap(([prefix, bases]) =>
    words(bases).map((base) => prefix + base),
  );
  return [...words(SIMPLE_VERBS), ...foreign, ...prefixed];
}

/** What all forms of a weak verb start with, behind the ge- of the participle. */
function weakKeys(lemma: string): readonly string[] {
  const stem = presentStem(lemma);
  return isElnErn(lemma) ? [stem, elidedStem(stem)] : [stem];
}

/** The shortest beginnings that the forms of a strong verb share, and its forms that share none: „sind“. */
function strongKeys(parts: PrincipalParts): readonly string[] {
  const present = parts.present.map((form) => (form.endsWith('t') ? form.slice(0, -1) : form));
  const past = parts.past.map((form) => (form.endsWith('te') ? form.slice(0, -2) : form.replace(/e$/, '')));
  const subjunctive2 = parts.subjunctive2.map((form) => form.slice(0, -1));
  const others = Object.values(FORM_OVERRIDES[parts.lemma] ?? {}).flatMap((forms) => forms.split('/'));
  return [presentStem(parts.lemma), ...present, ...past, ...subjunctive2, ...parts.participle, ...others];
}

const NONE: readonly string[] = [];

function addKeys(index: Map<string, string[]>, lemma: string, keys: readonly string[]): void {
  for (const key of keys) {
    const lemmas = index.get(key);
    if (lemmas === undefined) index.set(key, [lemma]);
    else if (!lemmas.includes(lemma)) lemmas.push(lemma);
  }
}

/** Reads the data once; the whole paradigm of a verb is made when it is asked for. `own` verbs are weak if unknown. */
export function createInventory(own: readonly string[] = []): Inventory {
  const strong = new Map(
    STRONG_VERBS.split('\n').flatMap((line) => strongParts(line).map((parts) => [parts.lemma, parts])),
  );
  const weak = new Set([...weakLemmas(), ...own.filter((lemma) => !strong.has(lemma))]);
  const index = new Map<string, string[]>();
  for (const parts of strong.values()) addKeys(index, parts.lemma, strongKeys(parts));
  for (const lemma of weak) addKeys(index, lemma, weakKeys(lemma));
  return {
    has: (lemma) => strong.has(lemma) || weak.has(lemma),
    parts: (lemma) => strong.get(lemma) ?? (weak.has(lemma) ? weakParts(lemma) : null),
    byKey: (key) => index.get(key) ?? NONE,
  };
}

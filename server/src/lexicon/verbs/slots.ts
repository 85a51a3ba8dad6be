/** The finite forms of each tense and mood. Source: Duden, Die Grammatik, „Konjugation“. */

import type { PrincipalParts } from './principal-parts.js';
import { attach, elidedStem, endsInSibilant, isElnErn, needsE, presentStem } from './stems.js';

/** The variants for one place of a paradigm, the usual one first; empty if there is none. */
export type Slot = readonly string[];

/** Six slots: 1st to 3rd singular, 1st to 3rd plural. */
export type Slots = readonly Slot[];

/** The stems that take -e: „sag“; of -eln and -ern two: „samml“ and „sammel“, „forder“ and „fordr“. */
function stemsBeforeE(lemma: string): Slot {
  const stem = presentStem(lemma);
  if (!isElnErn(lemma)) return [stem];
  return lemma.endsWith('eln') ? [elidedStem(stem), stem] : [stem, elidedStem(stem)];
}

/** müssen, können, wissen …: the 3rd person present is a preterite by form, and the 1st is the same („muss“). */
const isPreteritePresent = (present: string): boolean => !present.endsWith('t') && present !== 'wird';

/** „nimm“ of „nimmt“, „hält“ of „hält“, „läd“ of „lädt“, „muss“ of „muss“. */
function singularStem(stem: string, present: string): string {
  const keepsT = isPreteritePresent(present) || (stem.endsWith('t') && present.endsWith('t'));
  return keepsT ? present : present.slice(0, -1);
}

/** „nimmst“ beside „nimmt“, „hältst“ beside „hält“, „liest“ beside „liest“. */
function secondSingular(stem: string, present: string): string {
  if (present === `${stem}et`) return `${stem}est`;
  const changed = singularStem(stem, present);
  if (changed.endsWith('st')) return changed;
  return endsInSibilant(changed) ? `${changed}t` : `${changed}st`;
}

export function presentSlots(parts: PrincipalParts): Slots {
  const { lemma, present } = parts;
  const stem = presentStem(lemma);
  const first = present.some(isPreteritePresent)
    ? present
    : stemsBeforeE(lemma).map((before) => attach(before, 'e'));
  const secondPlural = stem + (needsE(stem) ? 'et' : 't');
  return [
    first,
    present.map((form) => secondSingular(stem, form)),
    present,
    [lemma],
    [secondPlural],
    [lemma],
  ];
}

/** Konjunktiv I: stem and -e, -est, -e, -en, -et, -en; of -eln and -ern the 2nd person may be „sammelst“, „sammelt“. */
export function subjunctive1Slots(lemma: string): Slots {
  const stems = stemsBeforeE(lemma);
  const ending = (letters: string): Slot => stems.map((stem) => attach(stem, letters));
  if (!isElnErn(lemma)) return ['e', 'est', 'e', 'en', 'et', 'en'].map(ending);
  const stem = presentStem(lemma);
  const second = [...ending('est'), `${stem}st`];
  return [ending('e'), second, ending('e'), [lemma], [...ending('et'), `${stem}t`], [lemma]];
}

/** Endings -e, -est, -e, -en, -et, -en, or those of a strong preterite: -, -st, -, -en, -t, -en. */
function pastSlotsOf(form: string): Slots {
  if (form.endsWith('te') || form.endsWith('wurde')) return endingInE(form.slice(0, -1));
  const dental = needsE(form);
  const second = endsInSibilant(form) ? [`${form}est`, `${form}t`] : [`${form}st`];
  const plural = attach(form, 'en');
  return [
    [form],
    dental ? [`${form}est`, `${form}st`] : second,
    [form],
    [plural],
    [form + (dental ? 'et' : 't')],
    [plural],
  ];
}

const endingInE = (stem: string): Slots =>
  ['e', 'est', 'e', 'en', 'et', 'en'].map((ending) => [stem + ending]);

/** Konjunktiv II; the 2nd person of a strong verb may lose its -e-: „nähmest“, „nähmst“. */
function subjunctive2SlotsOf(form: string): Slots {
  const stem = form.slice(0, -1);
  const slots = endingInE(stem);
  if (stem.endsWith('t') || stem.endsWith('d')) return slots;
  const shortSingular = endsInSibilant(stem) ? [] : [`${stem}st`];
  const short: Readonly<Record<number, Slot>> = { 1: shortSingular, 4: [`${stem}t`] };
  return slots.map((slot, place) => [...slot, ...(short[place] ?? [])]);
}

/** The slots of several variants in one: hängen has „hing“ and „hängte“ in the 3rd person. */
function merged(variants: readonly Slots[]): Slots {
  const places = variants[0] ?? [];
  if (variants.length === 1) return places;
  return places.map((_, place) => [...new Set(variants.flatMap((slots) => slots[place] ?? []))]);
}

export const pastSlots = ({ past }: PrincipalParts): Slots => merged(past.map(pastSlotsOf));

export const subjunctive2Slots = ({ subjunctive2 }: PrincipalParts): Slots =>
  merged(subjunctive2.map(subjunctive2SlotsOf));

/**
 * „nimm“, „sage“, „geht“. A weak verb has -e only: its short form („dank“, „trotz“, „laut“) mostly is another word.
 * The modals have no imperative.
 */
export function imperativeSlots(parts: PrincipalParts): Slots {
  const { lemma, present, past } = parts;
  if (present.some(isPreteritePresent)) return [];
  const stem = presentStem(lemma);
  const changed = present.map((form) => singularStem(stem, form)).filter((form) => hasLaterI(form, stem));
  const withE = stemsBeforeE(lemma).map((before) => attach(before, 'e'));
  const unchanged = past.every((form) => form.endsWith('te')) ? withE : [stem, ...withE];
  const plural = stem + (needsE(stem) ? 'et' : 't');
  return [[], changed.length > 0 ? changed : unchanged, [], [], [plural], []];
}

/** True if e or ö of the stem is i in this form: „nimm“ beside „nehm“. */
const hasLaterI = (form: string, stem: string): boolean => form.lastIndexOf('i') > stem.lastIndexOf('i');

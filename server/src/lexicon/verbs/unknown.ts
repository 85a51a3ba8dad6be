/** Verbs that no list holds: -ieren makes new ones all the time. */

import { paradigm } from './paradigm.js';
import { weakParts } from './principal-parts.js';
import type { VerbReading } from './types.js';

const SUFFIX = 'ier';
const VOWELS = 'aeiouäöüy';
/** Endings behind -ier-, those of the participle included. */
const ENDINGS = new Set(['e', 'st', 't', 'en', 'est', 'et', 'te', 'test', 'ten', 'tet', 'end']);

function endsTheStem(form: string, end: number): boolean {
  return form.slice(end - SUFFIX.length, end) === SUFFIX && ENDINGS.has(form.slice(end));
}

/** A syllable stands before -ier-: „kuratier…“; not „tier…“. */
function hasSyllable(form: string, end: number): boolean {
  for (let i = 0; i < end - SUFFIX.length; i++) if (VOWELS.includes(form.charAt(i))) return true;
  return false;
}

/**
 * The readings of a form as a regular verb in -ieren: „kuratierte“ is preterite or Konjunktiv II of „kuratieren“.
 * Empty for every other form. Ask it only for forms that `analyze` doesn't know and that aren't capitalised inside a
 * sentence: „Papiere“ and „Offiziere“ end like that, too.
 */
export function unknownWeakReadings(form: string): readonly VerbReading[] {
  const longest = 4;
  for (let cut = 1; cut <= longest; cut++) {
    const end = form.length - cut;
    if (!endsTheStem(form, end) || !hasSyllable(form, end)) continue;
    const cells = paradigm(weakParts(`${form.slice(0, end)}en`));
    return cells.filter((cell) => cell.form === form).map((cell) => cell.reading);
  }
  return [];
}

/** Forms that only look like verbs. */

import { words } from '../word-list.js';
import { HOMOGRAPHS } from './data/homographs.js';

const FORMS: ReadonlySet<string> = new Set(Object.values(HOMOGRAPHS).flatMap(words));

/**
 * True if a lower-case form that has readings as a verb mostly is another word, so that it neither counts as a
 * Konjunktiv nor as the verb of a clause: „eine“, „lange“, „dank“. False for „habe“.
 */
export function isHomograph(form: string): boolean {
  return FORMS.has(form);
}

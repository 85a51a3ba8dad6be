/**
 * The form a verb takes in indirect speech: Konjunktiv I where it shows; else the substitute (Ersatzform) Konjunktiv II;
 * and where that doesn't show either, würde with the infinitive.
 * Source: Duden, Die Grammatik, „Der Konjunktiv in der indirekten Rede“.
 */

import type { Conjugation, FiniteForm, ReportedForm } from './conjugate.js';
import type { GrammaticalNumber, Mood, Person, Tense } from './types.js';

/** The modals whose Konjunktiv II equals their preterite; they stand without würde all the same: „sie sollten gehen“. */
const WITHOUT_WUERDE: ReadonlySet<string> = new Set(['sollen', 'wollen']);

type Forms = (tense: Tense, mood: Mood) => FiniteForm | null;

/** The form, if it differs from the indicative of the same tense. */
function distinct(forms: Forms, tense: Tense, mood: Mood): FiniteForm | null {
  const form = forms(tense, mood);
  return form !== null && form.finite !== forms(tense, 'indicative')?.finite ? form : null;
}

/**
 * The form of reported speech in the present.
 * Examples, 3rd person: sein singular „sei“, plural „seien“; haben singular „habe“, plural „hätten“ (for „haben“ is
 * the indicative); mitteilen singular „teile … mit“, plural „würden … mitteilen“ (for „teilten“ is the preterite).
 * Null for a verb that isn't known.
 */
export function reportedForm(
  conjugation: Conjugation,
  lemma: string,
  person: Person,
  number: GrammaticalNumber,
): ReportedForm | null {
  const forms: Forms = (tense, mood) => conjugation.conjugate(lemma, { person, number, tense, mood });
  const first = distinct(forms, 'present', 'subjunctive1');
  if (first !== null) return { ...first, infinitive: '', mood: 'subjunctive1' };
  const second = WITHOUT_WUERDE.has(lemma)
    ? forms('past', 'subjunctive2')
    : distinct(forms, 'past', 'subjunctive2');
  if (second !== null) return { ...second, infinitive: '', mood: 'subjunctive2' };
  if (!conjugation.knows(lemma)) return null;
  const auxiliary = conjugation.conjugate('werden', { person, number, tense: 'past', mood: 'subjunctive2' });
  return auxiliary && { finite: auxiliary.finite, particle: '', infinitive: lemma, mood: 'subjunctive2' };
}

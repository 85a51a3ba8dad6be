/** From the Konjunktiv to the indicative of a verb, and back. */

import type { FiniteReading, VerbReading } from '../../lexicon/verbs/types.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';

const isThird = (reading: VerbReading): reading is FiniteReading =>
  reading.kind === 'finite' && reading.person === 3;

/** The one form that all readings lead to; null if they differ or there is none. */
function only(forms: readonly (string | null)[]): string | null {
  const [form = null, ...others] = new Set(forms);
  return others.length === 0 ? form : null;
}

/**
 * The indicative of a Konjunktiv I of the third person, its prefix joined where it was: „sei“ to „ist“, „mitteile“ to
 * „mitteilt“. Null if the form is none, or if it belongs to verbs that differ in the indicative.
 */
export function indicativeOf({ verbs, word }: Vocabulary, form: string): string | null {
  return only(
    word(form)
      .verbs.filter(isThird)
      .filter(({ mood }) => mood === 'subjunctive1')
      .map(({ lemma, prefix, number }) => {
        const found = verbs.conjugate(lemma, { person: 3, number, tense: 'present', mood: 'indicative' });
        return found === null ? null : (prefix === '' ? '' : found.particle) + found.finite;
      }),
  );
}

/**
 * The form of reported speech for a present indicative at the end of its clause: „ist“ to „sei“, „mitteilt“ to
 * „mitteile“, „mitteilen“ to „mitteilen würden“. Null if the form is none. The rule is that of `VerbLexicon.reportedForm`.
 */
export function reportedAtEnd({ verbs, word }: Vocabulary, form: string): string | null {
  return only(
    word(form)
      .verbs.filter(isThird)
      .filter(({ mood, tense }) => mood === 'indicative' && tense === 'present')
      .map(({ lemma, prefix, number }) => {
        const found = verbs.reportedForm(lemma, 3, number);
        if (found === null) return null;
        if (found.infinitive !== '') return `${found.infinitive} ${found.finite}`;
        return (prefix === '' ? '' : found.particle) + found.finite;
      }),
  );
}

/** Past forms of haben, sein and werden behind a participle (gesperrt wurde), and behind anything else (krank war). */
const PAST: Readonly<Record<string, { readonly perfect: string; readonly other: string | null }>> = {
  war: { perfect: 'sei', other: 'gewesen sei' },
  waren: { perfect: 'seien', other: 'gewesen seien' },
  hatte: { perfect: 'habe', other: 'gehabt habe' },
  wurde: { perfect: 'worden sei', other: null },
  wurden: { perfect: 'worden seien', other: null },
};

/**
 * Reported speech has one past, the perfect: „krank war“ to „krank gewesen sei“, „gesperrt wurde“ to „gesperrt worden sei“.
 * Null for other verbs, whose auxiliary is not known.
 */
export function reportedPastAtEnd(form: string, behindParticiple: boolean): string | null {
  const past = Object.hasOwn(PAST, form) ? PAST[form] : undefined;
  return (behindParticiple ? past?.perfect : past?.other) ?? null;
}

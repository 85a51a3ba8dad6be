/** The verb of direct speech in the form that reported speech gives it. */

import { perfectAuxiliary } from '../../lexicon/verbs/auxiliary.js';
import type { VerbLexicon } from '../../lexicon/verbs/index.js';
import type { FiniteReading, GrammaticalNumber } from '../../lexicon/verbs/types.js';

/** What stands beside a finite verb and makes one predicate with it. */
export interface Companions {
  /** The separable prefix: „mit“ in „teilt … mit“; an empty string for none. */
  readonly prefix: string;
  /** What the participle or infinitive at the clause's end is: „gesperrt“ in „wurde gesperrt“. */
  readonly kind: 'none' | 'participle' | 'infinitive';
  /** The auxiliary of the participle's perfect, if it is certain: „haben“ for „gesperrt“. */
  readonly auxiliary: 'haben' | 'sein' | null;
}

/** A predicate in its new form. */
export interface ReportedVerb {
  /** The finite verb: „sei“ for „war“, „habe“ for „lehnte … ab“. */
  readonly finite: string;
  /** What goes to the end of the clause, in the place of the prefix: „gewesen“, „abgelehnt“; an empty string for nothing. */
  readonly end: string;
}

/** Konjunktiv II that is in living use; other verbs take würde: „sie würden helfen“, not „hülfen“. */
const LIVING =
  /(?:haben|sein|werden|dürfen|können|mögen|müssen|sollen|wollen|wissen|kommen|geben|finden|nehmen|sehen)$/;
const MODAL = /^(?:dürfen|können|mögen|müssen|sollen|wollen|lassen)$/;
const AUXILIARY = /^(?:haben|sein|werden)$/;
/** Their preterite is their Konjunktiv II: „man sollte“. */
const TWOFOLD = /^(?:sollen|wollen)$/;

function present(
  verbs: VerbLexicon,
  base: string,
  number: GrammaticalNumber,
  beside: Companions,
): ReportedVerb | null {
  const carries = AUXILIARY.test(base) || MODAL.test(base);
  const form = verbs.reportedForm(base, 3, number);
  if (form === null || (beside.kind !== 'none' && !carries)) return null;
  // „sie tuen“ shows, too, and nobody says it.
  const isUsual = form.mood === 'subjunctive1' ? number === 'singular' || base === 'sein' : LIVING.test(base);
  if (isUsual && form.infinitive === '') return { finite: form.finite, end: '' };
  return { finite: 'würden', end: beside.prefix + base };
}

/** The participle that the perfect adds to what stands there already: „gewesen“, „worden“; null where that is not certain. */
function addedParticiple(
  verbs: VerbLexicon,
  base: string,
  { prefix, kind, auxiliary }: Companions,
): string | null {
  const own = verbs.nonFinite(base, 'past-participle');
  if (MODAL.test(base) && kind === 'infinitive') return base;
  if (MODAL.test(base) && base !== 'lassen') return null;
  if (kind === 'none') return prefix !== '' && AUXILIARY.test(base) ? null : own && prefix + own;
  if (base === 'haben') return '';
  if (kind === 'infinitive' || !AUXILIARY.test(base)) return null;
  if (base === 'werden') return 'worden';
  return auxiliary === null ? null : auxiliary === 'sein' ? '' : 'gewesen';
}

function past(
  verbs: VerbLexicon,
  base: string,
  number: GrammaticalNumber,
  beside: Companions,
): ReportedVerb | null {
  const auxiliary = MODAL.test(base) ? 'haben' : perfectAuxiliary(base, beside.prefix);
  const added = addedParticiple(verbs, base, beside);
  const form =
    (base === 'haben' || auxiliary !== null) && verbs.reportedForm(auxiliary ?? 'haben', 3, number);
  return form && added !== null ? { finite: form.finite, end: added } : null;
}

function ofReading(
  verbs: VerbLexicon,
  { lemma, prefix: joined, number, tense, mood }: FiniteReading,
  form: string,
  beside: Companions,
): ReportedVerb | null {
  if (mood === 'subjunctive2') return { finite: form, end: '' };
  const base = lemma.slice(joined.length);
  const prefix = joined + beside.prefix;
  const found = (tense === 'present' ? present : past)(verbs, base, number, { ...beside, prefix });
  if (found !== null && found.end !== '' && !verbs.knows(prefix + base)) return null;
  return found?.end === '' ? { ...found, finite: joined + found.finite } : found;
}

/**
 * The readings that a finite verb can have with its subject: „sagte“ is a preterite rather than a Konjunktiv II. Empty where
 * that is not certain, and for Konjunktiv I, which is reported speech already.
 */
export function certainReadings(
  readings: readonly FiniteReading[],
  isConditional: boolean,
): readonly FiniteReading[] {
  const plain = readings.filter(({ mood }) => mood === 'indicative');
  const isTwofold = ({ lemma, mood }: FiniteReading): boolean =>
    mood === 'subjunctive2' && plain.some((other) => other.lemma === lemma && other.tense === 'past');
  const twofold = readings.filter(isTwofold);
  if (twofold.length > 0 && (isConditional || twofold.some(({ lemma }) => TWOFOLD.test(lemma)))) return [];
  return [...plain, ...readings.filter((reading) => reading.mood === 'subjunctive2' && !isTwofold(reading))];
}

/**
 * The predicate with the finite verb `form` in reported speech, in the third person; at the end of its clause, both parts
 * of the result stand there, `end` first. Example: „war“ with nothing beside it gives „sei“ and „gewesen“. Null unless all readings
 * lead to the same.
 */
export function reportedVerb(
  verbs: VerbLexicon,
  form: string,
  readings: readonly FiniteReading[],
  beside: Companions,
): ReportedVerb | null {
  const [first = null, ...others] = readings.map((reading) => ofReading(verbs, reading, form, beside));
  const isSame = others.every((other) => other?.finite === first?.finite && other?.end === first?.end);
  return isSame ? first : null;
}

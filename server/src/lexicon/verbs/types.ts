/** The terms of verb morphology (Duden, Die Grammatik, „Das Verb“). */

export type Person = 1 | 2 | 3;
export type GrammaticalNumber = 'singular' | 'plural';
export type Tense = 'present' | 'past';
/** `subjunctive1` is Konjunktiv I (er habe), `subjunctive2` Konjunktiv II (er hätte). */
export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2' | 'imperative';

/** A finite reading of a form: „habe“ is 1st singular indicative present and 1st/3rd singular subjunctive1 of „haben“. */
export interface FiniteReading {
  readonly kind: 'finite';
  /** The infinitive with its separable prefix: „mitteilen“ for „mitteilte“, „teilen“ for „teilte“. */
  readonly lemma: string;
  /** The separable prefix that stands joined in this form („mit“ in „mitteilte“), or an empty string. */
  readonly prefix: string;
  readonly person: Person;
  readonly number: GrammaticalNumber;
  readonly tense: Tense;
  readonly mood: Mood;
}

/** A non-finite reading: „mitteilen“, „mitzuteilen“, „mitgeteilt“, „mitteilend“. */
export interface NonFiniteReading {
  readonly kind: 'infinitive' | 'zu-infinitive' | 'past-participle' | 'present-participle';
  readonly lemma: string;
  readonly prefix: string;
}

export type VerbReading = FiniteReading | NonFiniteReading;

/** What a cue is: a word or phrase that says that somebody says something, and the constructions (frames) it takes. */

/**
 * The constructions in which a cue takes what is said:
 * - `quote`: a direct quotation („…“, sagte sie / Sie sagte: „…“)
 * - `dass`: a clause with dass (Sie sagte, dass …)
 * - `v2`: a verb-second complement (Sie sagte, er sei …)
 * - `zu`: an infinitive with zu (Sie versprach, … zu helfen)
 * - `w`: a clause with ob or a question word (Sie fragte, ob …)
 * - `wie`: a parenthesis with wie (wie sie sagte)
 * - `als`: a phrase with als or für (Sie bezeichnete das als „…“)
 * - `object`: an accusative object that sums up what is said (Sie forderte mehr Geld)
 * - `preposition`: a prepositional object that does (Sie warnte vor Glätte; see `prepositions`)
 */
export type CueFrame = 'quote' | 'dass' | 'v2' | 'zu' | 'w' | 'wie' | 'als' | 'object' | 'preposition';

/** How the writer stands to what the source says: „sagte“, „behauptete“, „wies nach“, „räumte ein“, „forderte“. */
export type Stance = 'neutral' | 'distancing' | 'endorsing' | 'conceding' | 'demanding';
export type CueMedium = 'speech' | 'thought' | 'writing';

interface CueBase {
  readonly stance: Stance;
  readonly medium: CueMedium;
  readonly frames: readonly CueFrame[];
  /** A sentence of ours in which the cue introduces a statement; every example is a test. */
  readonly example: string;
}

/** A verb, or a fixed phrase round a verb. */
export interface CueVerb extends CueBase {
  /** The infinitive with its separable prefix: „mitteilen“, „sagen“; of a phrase the verb alone: „geben“. */
  readonly lemma: string;
  /** The separable prefix of the lemma, or an empty string: „mit“. */
  readonly prefix: string;
  /** The fixed words of a phrase in their order: [„bekannt“] of bekannt geben, [„zum“, „Ausdruck“] of zum Ausdruck bringen. */
  readonly fixed: readonly string[];
  /** True if the verb is a cue only with sich: „sich rühmen“. */
  readonly reflexive: boolean;
  /** The case or preposition of the one who is told: „Sie sagte dem Sender“, „Sie forderte Peking auf“. */
  readonly addressee: 'dative' | 'accusative' | 'gegenüber' | 'none';
  /** The prepositions of the frame `preposition`: [„vor“] for warnen. */
  readonly prepositions: readonly string[];
  /** True if the verb mostly means something else („geben“, „finden“, „denken an“), so that it is a cue only in its frames. */
  readonly ambiguous: boolean;
}

/** A noun that carries a statement: die Auffassung, dass …; nach Angaben der Polizei. */
export interface CueNoun extends CueBase {
  /** Nominative singular, or plural for a noun that is a cue in the plural only („Angaben“). */
  readonly lemma: string;
  /** All forms that occur, the lemma included. */
  readonly forms: readonly string[];
  /** Prepositions that make it an attribution: [„nach“, „laut“] for „Angaben“, [„zufolge“] with `after`. */
  readonly prepositions: readonly string[];
}

/** What a cue is: a word or phrase that says that somebody says something, and the constructions (frames) it takes. */

/**
 * The constructions in which a cue takes what is said:
 * - `quote`: a direct quotation („…“, sagte sie / Sie sagte: „…“)
 * - `dass`: a clause with dass (Sie sagte, dass …)
 * - `v2`: a verb-second complement (Sie sagte, er sei …)
 * - `zu`: an infinitive with zu (Sie versprach, … zu helfen)
 * - `w`: a clause with ob or a question word (Sie fragte, ob …)
 * - `wie`: a parenthesis with wie (wie sie sagte)
 * - `als`: a phrase with als (Sie bezeichnete das als „…“)
 * - `für`: a predicative phrase with für (Sie hält den Plan für überflüssig)
 * - `predicative`: the same without a preposition (Sie nannte den Plan überflüssig)
 * - `object`: an accusative object that sums up what is said (Sie forderte mehr Geld)
 * - `preposition`: a prepositional object that does (Sie warnte vor Glätte; see `prepositions`)
 */
export type CueFrame =
  | 'quote'
  | 'dass'
  | 'v2'
  | 'zu'
  | 'w'
  | 'wie'
  | 'als'
  | 'für'
  | 'predicative'
  | 'object'
  | 'preposition';

/** How the writer stands to what the source says: „sagte“, „behauptete“, „wies nach“, „räumte ein“, „forderte“. */
export type Stance = 'neutral' | 'distancing' | 'endorsing' | 'conceding' | 'demanding';
export type CueMedium = 'speech' | 'thought' | 'writing';

/** The case or preposition of the one who is told: „sagte dem Sender“, „forderte Peking auf“, „appellierte an den Rat“. */
export type AddresseeMark = 'dative' | 'accusative' | 'gegenüber' | 'an' | 'bei' | 'von' | 'none';

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
  /**
   * The fixed words of a phrase in their order: [„bekannt“] of bekannt geben, [„zum“, „Ausdruck“] of zum Ausdruck
   * bringen. Other words may stand between them: „der festen Überzeugung sein“ has [„der“, „Überzeugung“]. An
   * infinitive may be among them: [„verlauten“] of verlauten lassen, [„wissen“] of wissen wollen.
   */
  readonly fixed: readonly string[];
  /** The longest fixed word in lower case, by which a clause without the phrase is told at a glance; empty for a bare verb. */
  readonly phraseWord: string;
  /** True if the verb is a cue only with sich: „sich rühmen“. */
  readonly reflexive: boolean;
  readonly addressee: AddresseeMark;
  /** The prepositions of the frame `preposition`: [„vor“] for warnen. */
  readonly prepositions: readonly string[];
  /** Prepositions, contracted ones (zum, zur) included, with which it is no cue: „zu“ for „verurteilte ihn zu drei Jahren“. */
  readonly excludes: readonly string[];
  /** True if the verb mostly means something else („geben“, „finden“, „denken an“), so that it is a cue only in its frames. */
  readonly ambiguous: boolean;
}

/** A noun that carries a statement: die Auffassung, dass …; nach Angaben der Polizei. */
export interface CueNoun extends CueBase {
  /** Nominative singular, or plural for a noun that is a cue in the plural only („Angaben“). */
  readonly lemma: string;
  /** All forms that occur, the lemma included. */
  readonly forms: readonly string[];
  /**
   * Prepositions that make it an attribution: [„nach“, „laut“] for „Angaben“; see `CuePreposition` for their place.
   * A noun that names a document („Studie“) may have these alone and no frame.
   */
  readonly prepositions: readonly string[];
  /** True if it is a cue as the last part of a compound too: „Medienberichten“, „Polizeiangaben“. */
  readonly compounds: boolean;
}

/** A preposition (or phrase) that attributes a clause to its complement: „laut Polizei“, „der Stadt zufolge“. */
export interface CuePreposition {
  /** Its words in lower case and in their order: [„aus“, „sicht“]; „aus der Sicht“ is an entry of its own. */
  readonly words: readonly string[];
  /** Where it stands: „laut Polizei“ before its complement, „der Polizei zufolge“ after it. */
  readonly position: 'before' | 'after';
  /** `any`: every source („laut Kessler“); `cue-noun`: only a `CueNoun` that lists it („nach Angaben …“, not „nach Kessler“). */
  readonly complement: 'any' | 'cue-noun';
  readonly stance: Stance;
  readonly medium: CueMedium;
  readonly example: string;
  /** A sentence in which the same words attribute nothing. */
  readonly counterExample?: string;
}

/** A word that attributes a clause without naming the source again. */
export interface CueParticle {
  /** In lower case. */
  readonly word: string;
  /**
   * - `so`: with a source beside it in a parenthesis („…, so Kessler, …“)
   * - `anaphoric`: points back to a source just named (demnach)
   * - `relative`: heads a clause after a cue noun or a document (ein Bericht, wonach …)
   */
  readonly kind: 'so' | 'anaphoric' | 'relative';
  readonly example: string;
  readonly counterExample: string;
}

/** A report that grammatically nobody makes: es heißt, es gab Berichte, wurde bekannt, war zu hören. */
export interface CueImpersonal {
  /** The infinitive with its separable prefix: „heißen“, „durchsickern“. */
  readonly lemma: string;
  readonly prefix: string;
  /** Other words that must stand in the clause, in lower case: [„bekannt“] of bekannt werden, [„zu“, „hören“] of zu hören sein. */
  readonly fixed: readonly string[];
  /** The longest of them, as for `CueVerb`. */
  readonly phraseWord: string;
  /** The subject: `es` (it may drop out behind another word: „wie verlautete“), the passive, man, or one of `nouns`. */
  readonly subject: 'es' | 'man' | 'passive' | 'noun';
  /** With `noun`: one of these must stand in the clause: „Berichte“, „Gerüchte“. */
  readonly nouns: readonly string[];
  readonly frames: readonly CueFrame[];
  /** Prepositions behind which the source may stand: „hieß es aus dem Rathaus“; empty if it can have none. */
  readonly sourcePrepositions: readonly string[];
  readonly example: string;
}

/** A word that says: this is what others say or suspect, not what we know. */
export interface Hedge {
  /** Each way to write it, as words in lower case: [[„angeblich“], [„angebliche“], …], [[„dem“, „vernehmen“, „nach“]]. */
  readonly variants: readonly (readonly string[])[];
  /** `hearsay` passes on what somebody says and needs a source; `suspicion` keeps the presumption of innocence. */
  readonly kind: 'hearsay' | 'suspicion';
  readonly example: string;
  /** A sentence in which the word needs no further source. */
  readonly counterExample: string;
}

/** A noun or pronoun that speaks in the text and names nobody: „Experten“, „US-Beamte“, „Medienberichte“. */
export interface VagueSource {
  /** Nominative singular, or plural for a word that is vague in the plural only („Kreise“). */
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly gender: 'masculine' | 'feminine' | 'neuter' | 'none';
  /** The number in which it is vague. */
  readonly number: 'plural' | 'both';
  readonly kind: 'people' | 'documents' | 'pronoun';
  /** First parts that make another word of a compound, in lower case: [„land“] for „Kreise“ (Landkreise). */
  readonly notAfter: readonly string[];
  readonly example: string;
  /** A sentence in which it names somebody. */
  readonly counterExample: string;
}

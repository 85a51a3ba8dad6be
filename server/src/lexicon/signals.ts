/**
 * Signals of words, with which most sentences without a report are told at a glance: only a sentence with the right ones
 * is worth its grammar. They never decide that something is a report.
 */

import { phraseWordOf } from './cues/build.js';
import type { CueLexicon } from './cues/index.js';
import type { CueNoun } from './cues/types.js';
import type { VerbReading } from './verbs/types.js';
import { Feature, has } from './word-features.js';

export const Signal = {
  /** A cue by itself: sagte, mitteilte, laut, demnach, habe, soll. */
  cue: 1,
  /** A verb that is a cue by itself: sagte, mitteilte. */
  verb: 256,
  /** A verb that is a cue with a separable prefix: „teilte“ … „mit“. */
  prefixVerb: 2,
  prefix: 4,
  /** A verb that is a cue in a phrase: „gab“ … „bekannt“. */
  phraseVerb: 8,
  /** The word that makes the phrase. */
  phraseWord: 16,
  /** First word of a preposition that attributes: laut, „nach“ Angaben. Alone it signals no report. */
  preposition: 32,
  /** A particle that attributes: demnach, wonach. */
  particle: 64,
  /** First word of a hedge: angeblich, „dem“ Vernehmen nach. Signals no report. */
  hedge: 128,
  /** A noun that carries a statement with a preposition („nach Angaben“) or in a clause behind a comma („die Forderung, …“). */
  noun: 512,
  comma: 1024,
} as const;

const EVIDENTIAL = new Set(['soll', 'sollen']);

/** What is known of a word when its signals are asked for. */
export interface SignalWord {
  readonly lower: string;
  readonly features: number;
  readonly verbs: readonly VerbReading[];
  readonly cueNouns: readonly CueNoun[];
}

interface Tables {
  readonly bare: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
  readonly phraseVerbs: ReadonlySet<string>;
  readonly phraseWords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface VerbEntry {
  readonly lemma: string;
  readonly prefix: string;
  readonly phraseWord: string;
  /** Nouns of which one must stand beside the verb: „gab“ … „Berichte“. */
  readonly nouns?: readonly string[];
}

interface Draft {
  readonly bare: Set<string>;
  readonly bases: Set<string>;
  readonly phraseVerbs: Set<string>;
  readonly phraseWords: Set<string>;
}

function addVerb(tables: Draft, { lemma, prefix, phraseWord, nouns = [] }: VerbEntry): void {
  const base = lemma.slice(prefix.length);
  if (phraseWord !== '' || nouns.length > 0) {
    tables.phraseVerbs.add(lemma).add(base);
    if (phraseWord !== '') tables.phraseWords.add(phraseWord);
    for (const noun of nouns) tables.phraseWords.add(noun.toLowerCase());
  } else {
    tables.bare.add(lemma);
    if (prefix !== '') tables.bases.add(base);
  }
}

/** Words that attribute: particles, „laut“, and the noun of „aus Sicht“. */
function attributingWords(cues: CueLexicon): ReadonlySet<string> {
  const words = new Set(cues.particlesByWord.keys());
  for (const entries of cues.prepositionsByFirstWord.values()) {
    for (const entry of entries) if (entry.complement === 'any') words.add(phraseWordOf(entry.words));
  }
  return words;
}

function tablesOf(cues: CueLexicon): Tables {
  const tables: Draft = { bare: new Set(), bases: new Set(), phraseVerbs: new Set(), phraseWords: new Set() };
  for (const entries of cues.verbsByLemma.values()) for (const entry of entries) addVerb(tables, entry);
  for (const entries of cues.impersonalsByLemma.values()) for (const entry of entries) addVerb(tables, entry);
  return { ...tables, words: attributingWords(cues) };
}

function verbSignals(verbs: readonly VerbReading[], tables: Tables): number {
  let signals = 0;
  for (const { lemma } of verbs) {
    if (tables.bare.has(lemma)) signals |= Signal.cue | Signal.verb;
    if (tables.bases.has(lemma)) signals |= Signal.prefixVerb;
    if (tables.phraseVerbs.has(lemma)) signals |= Signal.phraseVerb;
  }
  return signals;
}

/** Which indexes of the lexicon have entries under the word. */
function entrySignals(lower: string, cues: CueLexicon): number {
  let signals = 0;
  if (cues.prepositionsByFirstWord.has(lower)) signals |= Signal.preposition;
  if (cues.particlesByWord.has(lower)) signals |= Signal.particle;
  if (cues.hedgesByFirstWord.has(lower)) signals |= Signal.hedge;
  return signals;
}

/** Builds the function that gives a word's signals. */
export function createSignals(cues: CueLexicon): (word: SignalWord) => number {
  const tables = tablesOf(cues);
  return ({ lower, features, verbs, cueNouns }) => {
    let signals = verbSignals(verbs, tables) | entrySignals(lower, cues);
    const reported = has(features, Feature.subjunctive1 | Feature.subjunctive2) || EVIDENTIAL.has(lower);
    if (reported || tables.words.has(lower)) signals |= Signal.cue;
    if (cueNouns.length > 0) signals |= Signal.noun;
    if (lower === ',') signals |= Signal.comma;
    if (has(features, Feature.separablePrefix)) signals |= Signal.prefix;
    if (tables.phraseWords.has(lower)) signals |= Signal.phraseWord;
    return signals;
  };
}

const both = (signals: number, one: number, other: number): boolean =>
  has(signals, one) && has(signals, other);

/** True if a clause with these signals, put together by „or“, can have a verb that is a cue. */
export const maySignalCueVerb = (signals: number): boolean =>
  has(signals, Signal.verb) ||
  both(signals, Signal.prefixVerb, Signal.prefix) ||
  both(signals, Signal.phraseVerb, Signal.phraseWord);

/** True if a sentence with these signals, put together by „or“, can be a report. */
export const maySignalReport = (signals: number): boolean =>
  has(signals, Signal.cue) ||
  maySignalCueVerb(signals) ||
  both(signals, Signal.noun, Signal.preposition | Signal.comma);

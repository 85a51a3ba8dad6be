/** Fifth stage, continued: the cues that the predicate of a clause can be. */

import type { CueFrame, CueImpersonal, CueVerb } from '../lexicon/cues/types.js';
import { Signal } from '../lexicon/signals.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { Predicate } from './predicates.js';
import { ascending, featuresAt, lowerAt, type Reading, signalsAt, surfaceAt } from './reading.js';

/** A cue that a predicate is, with the tokens that show it. */
export interface CueMatch {
  readonly cue: CueVerb | ImpersonalCue;
  readonly tokens: readonly number[];
}

/** An impersonal cue („es heißt“, „wurde bekannt“) in the form of a verb, which nobody is the subject of. */
export interface ImpersonalCue extends CueVerb {
  readonly impersonal: CueImpersonal;
}

/** The impersonal entry behind a match, or null: „es heißt“. */
export const impersonalOf = ({ cue }: CueMatch): CueImpersonal | null =>
  'impersonal' in cue ? cue.impersonal : null;

const NO_VERBS: readonly CueVerb[] = [];
const NO_IMPERSONALS: readonly CueImpersonal[] = [];

/** A clause as the cues are looked up in it. */
interface CueClause {
  readonly reading: Reading;
  /** Its open tokens. */
  readonly tokens: readonly number[];
  readonly predicate: Predicate;
}

/** The tokens of the fixed words of a phrase in the clause, or null if one is missing. */
function fixedTokens({ reading, tokens }: CueClause, fixed: readonly string[]): number[] | null {
  const found: number[] = [];
  for (const word of fixed) {
    const lower = word.toLowerCase();
    const token = tokens.find((t) => lowerAt(reading, t) === lower && !found.includes(t));
    if (token === undefined) return null;
    found.push(token);
  }
  return found;
}

/** The tokens that show the cue, ascending: those of the predicate that belong to it, and `others`. */
function cueTokens({ reading, predicate }: CueClause, cue: CueVerb, others: readonly number[]): number[] {
  const own: number[] = [];
  for (const token of predicate.tokens) {
    const isPrefix = token === predicate.prefix;
    const isOther = !isPrefix && !cue.reflexive && has(featuresAt(reading, token), Feature.reflexive);
    if (!isOther && (!isPrefix || cue.prefix !== '')) own.push(token);
  }
  for (const other of others) if (!own.includes(other)) own.push(other);
  return ascending(own);
}

/** „verurteilte ihn zu drei Jahren“: with such a preposition the verb says nothing. */
const isExcluded = ({ reading, tokens }: CueClause, { excludes }: CueVerb): boolean =>
  excludes.length > 0 && tokens.some((t) => excludes.includes(lowerAt(reading, t)));

/** True if nothing that the entry needs beside its verb is certainly missing: „bekannt“ in „gab … bekannt“. */
function mayMatch({ reading, tokens }: CueClause, { phraseWord }: CueVerb | CueImpersonal): boolean {
  if (phraseWord === '') return true;
  for (const token of tokens)
    if (has(signalsAt(reading, token), Signal.phraseWord) && lowerAt(reading, token) === phraseWord)
      return true;
  return false;
}

const isReflexive = ({ reading, tokens }: CueClause): boolean =>
  tokens.some((token) => has(featuresAt(reading, token), Feature.reflexive));

function verbMatch(clause: CueClause, cue: CueVerb): CueMatch | null {
  if (!mayMatch(clause, cue)) return null;
  if ((cue.reflexive && !isReflexive(clause)) || isExcluded(clause, cue)) return null;
  const fixed = fixedTokens(clause, cue.fixed);
  return fixed === null ? null : { cue, tokens: cueTokens(clause, cue, fixed) };
}

/** Infinitives that the predicate can be only as part of a phrase. */
function phrasalLemmas({ inPhrases = [], modal }: Predicate): readonly string[] {
  return modal === '' || inPhrases.includes(modal) ? inPhrases : [...inPhrases, modal];
}

/** „Das heißt, dass …“ explains; only „es heißt“ reports. */
const hasDemonstrative = (reading: Reading, tokens: readonly number[]): boolean =>
  tokens.some((token) => /^(?:das|dies)$/.test(lowerAt(reading, token)));

/** True if the clause has the kind of subject that makes the verb an impersonal report. */
function isImpersonal({ reading, tokens, predicate }: CueClause, entry: CueImpersonal): boolean {
  switch (entry.subject) {
    case 'passive':
      return predicate.passive;
    case 'es':
      return !predicate.passive && !(entry.lemma === 'heißen' && hasDemonstrative(reading, tokens));
    case 'man':
      return tokens.some((t) => lowerAt(reading, t) === 'man');
    case 'noun':
      return true;
  }
}

/** An impersonal entry in the form of a verb. */
const impersonalCue = (entry: CueImpersonal): ImpersonalCue => ({
  lemma: entry.lemma,
  prefix: entry.prefix,
  fixed: entry.fixed,
  phraseWord: entry.phraseWord,
  reflexive: false,
  addressee: 'none',
  prepositions: [],
  excludes: [],
  ambiguous: false,
  stance: 'neutral',
  medium: 'speech',
  frames: entry.frames,
  example: entry.example,
  impersonal: entry,
});

function impersonalMatch(clause: CueClause, entry: CueImpersonal): CueMatch | null {
  const { reading, tokens } = clause;
  if (!mayMatch(clause, entry) || !isImpersonal(clause, entry)) return null;
  const fixed = fixedTokens(clause, entry.fixed);
  if (fixed === null) return null;
  const noun = tokens.find((t) => entry.nouns.includes(surfaceAt(reading, t)));
  if (entry.subject === 'noun' && noun === undefined) return null;
  const es = entry.subject === 'es' ? tokens.find((t) => lowerAt(reading, t) === 'es') : undefined;
  const cue = impersonalCue(entry);
  return {
    cue,
    tokens: cueTokens(
      clause,
      cue,
      [...fixed, es ?? -1, noun ?? -1].filter((t) => t >= 0),
    ),
  };
}

/** Adds the cues of one infinitive; one that stands only in phrases is no cue by itself. */
function addMatches(
  clause: CueClause,
  lemma: string,
  onlyPhrases: boolean,
  vocabulary: Vocabulary,
  matches: CueMatch[],
): void {
  for (const cue of vocabulary.cues.verbsByLemma.get(lemma) ?? NO_VERBS) {
    if (onlyPhrases && cue.fixed.length === 0) continue;
    const match = verbMatch(clause, cue);
    if (match !== null) matches.push(match);
  }
  for (const entry of vocabulary.cues.impersonalsByLemma.get(lemma) ?? NO_IMPERSONALS) {
    const match = impersonalMatch(clause, entry);
    if (match !== null) matches.push(match);
  }
}

/** All cues that the predicate of a clause with these open tokens can be, phrases before bare verbs, personal before impersonal ones. */
export function cuesOf(
  reading: Reading,
  tokens: readonly number[],
  predicate: Predicate,
  vocabulary: Vocabulary,
): CueMatch[] {
  if (!predicate.tokens.some((token) => has(featuresAt(reading, token), Feature.cueVerb))) return [];
  const clause: CueClause = { reading, tokens, predicate };
  const phrasal = phrasalLemmas(predicate);
  const matches: CueMatch[] = [];
  for (const lemma of predicate.lemmas)
    addMatches(clause, lemma, phrasal.includes(lemma), vocabulary, matches);
  for (const lemma of phrasal) addMatches(clause, lemma, true, vocabulary, matches);
  return matches.length > 1 ? matches.sort((a, b) => rank(b) - rank(a)) : matches;
}

/** Phrases before bare verbs; with sich the reflexive verb before the plain one. */
const rank = (match: CueMatch): number =>
  (impersonalOf(match) === null ? 0 : 0.5) + (match.cue.reflexive ? 0.7 : 0) + match.cue.fixed.length;

/** The first cue that takes the frame; phrases win over bare verbs. */
export function cueWith(matches: readonly CueMatch[], frame: CueFrame): CueMatch | undefined {
  return matches.find((match) => match.cue.frames.includes(frame));
}

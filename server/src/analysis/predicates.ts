/** Fifth stage: the verb of a clause with all its parts, and the cues that it can be. */

import type { CueFrame, CueImpersonal, CueVerb } from '../lexicon/cues/types.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { Clause, Syntax } from './clauses.js';
import { featuresAt, isOpen, lowerAt, type Reading, surfaceAt } from './reading.js';

/** The verb of a clause: „hat … mitgeteilt“, „kündigte … an“, „wurde … beschuldigt“. */
export interface Predicate {
  /** The infinitives that the full verb can be, separable prefix included. */
  readonly lemmas: readonly string[];
  /** Infinitives that it can be only as part of a phrase: „geben“ in „gab … bekannt“. */
  readonly inPhrases?: readonly string[];
  /** Finite verb, participle or infinitive, prefix and sich, ascending. */
  readonly tokens: readonly number[];
  /** The token taken for a separable prefix; absent for none. */
  readonly prefix?: number;
  readonly passive: boolean;
  /** The infinitive of a modal or of lassen, or an empty string: „soll“ gesagt haben. */
  readonly modal: string;
}

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

interface Parts {
  readonly finite: number;
  readonly participle: number;
  readonly infinitive: number;
  readonly prefix: number;
  readonly reflexive: number;
}

const AUXILIARY_LEMMAS = new Set(['haben', 'sein', 'werden']);

/** Open tokens of a clause in their order. */
export function clauseTokens(reading: Reading, syntax: Syntax, clause: Clause): number[] {
  const tokens: number[] = [];
  for (const index of clause.segments) {
    const segment = syntax.segments[index];
    for (let i = segment?.first ?? 0; i < (segment?.last ?? 0); i++) if (isOpen(reading, i)) tokens.push(i);
  }
  return tokens;
}

const isWordLike = (reading: Reading, token: number): boolean =>
  /^[\p{L}\p{N}]/u.test(lowerAt(reading, token));

/** True if no word of the same segment follows. */
function standsLast(reading: Reading, syntax: Syntax, clause: Clause, token: number): boolean {
  const index = clause.segments.find((s) => {
    const segment = syntax.segments[s];
    return segment !== undefined && segment.first <= token && token < segment.last;
  });
  const last = syntax.segments[index ?? -1]?.last ?? token + 1;
  for (let i = token + 1; i < last; i++) if (isOpen(reading, i) && isWordLike(reading, i)) return false;
  return true;
}

function findLast(reading: Reading, tokens: readonly number[], feature: number, except: number): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] ?? -1;
    if (token !== except && has(featuresAt(reading, token), feature)) return token;
  }
  return -1;
}

/** The participle that carries the meaning: „mitgeteilt“ in „mitgeteilt worden“. */
function participleIn(reading: Reading, tokens: readonly number[], finite: number): number {
  const last = findLast(reading, tokens, Feature.pastParticiple, finite);
  if (lowerAt(reading, last) !== 'worden') return last;
  const before = findLast(
    reading,
    tokens.filter((token) => token < last),
    Feature.pastParticiple,
    finite,
  );
  return before < 0 ? last : before;
}

function partsOf(reading: Reading, syntax: Syntax, clause: Clause): Parts {
  const tokens = clauseTokens(reading, syntax, clause);
  const { finite } = clause;
  const after = clause.kind === 'main' ? tokens.filter((token) => token > finite) : tokens;
  const prefix = after.find(
    (token) =>
      has(featuresAt(reading, token), Feature.separablePrefix) && standsLast(reading, syntax, clause, token),
  );
  return {
    finite,
    participle: participleIn(reading, tokens, finite),
    infinitive: findLast(reading, tokens, Feature.infinitive | Feature.zuInfinitive, finite),
    prefix: clause.kind === 'main' ? (prefix ?? -1) : -1,
    reflexive: tokens.find((token) => has(featuresAt(reading, token), Feature.reflexive)) ?? -1,
  };
}

function lemmasAt(
  reading: Reading,
  vocabulary: Vocabulary,
  token: number,
  kinds: readonly string[],
): string[] {
  const readings = vocabulary.word(lowerAt(reading, token)).verbs;
  return [...new Set(readings.filter((r) => kinds.includes(r.kind)).map((r) => r.lemma))];
}

const present = (tokens: readonly number[]): number[] => tokens.filter((t) => t >= 0).sort((a, b) => a - b);

function infinitivePredicate(reading: Reading, vocabulary: Vocabulary, parts: Parts): Predicate | null {
  if (parts.infinitive < 0) return null;
  const kinds = ['infinitive', 'zu-infinitive'];
  const lemmas = lemmasAt(reading, vocabulary, parts.infinitive, kinds);
  return { lemmas, tokens: present([parts.infinitive, parts.reflexive]), passive: false, modal: '' };
}

/** A participle under haben, sein or werden; an infinitive under werden, a modal or lassen. */
function complexPredicate(
  reading: Reading,
  vocabulary: Vocabulary,
  parts: Parts,
  auxiliary: string,
): Predicate | null {
  const takesParticiple = AUXILIARY_LEMMAS.has(auxiliary);
  if (takesParticiple && parts.participle >= 0) {
    return {
      lemmas: lemmasAt(reading, vocabulary, parts.participle, ['past-participle']),
      tokens: present([parts.finite, parts.participle, parts.reflexive]),
      passive: auxiliary === 'werden' || (auxiliary === 'sein' && hasWorden(reading, parts)),
      modal: '',
    };
  }
  if (auxiliary === 'haben' || auxiliary === 'sein' || parts.infinitive < 0) return null;
  return {
    lemmas: lemmasAt(reading, vocabulary, parts.infinitive, ['infinitive']),
    tokens: present([parts.finite, parts.infinitive, parts.reflexive]),
    passive: false,
    modal: auxiliary === 'werden' ? '' : auxiliary,
  };
}

function hasWorden(reading: Reading, parts: Parts): boolean {
  return (
    lowerAt(reading, parts.participle + 1) === 'worden' || lowerAt(reading, parts.participle) === 'worden'
  );
}

function simplePredicate(
  reading: Reading,
  vocabulary: Vocabulary,
  lemmas: readonly string[],
  parts: Parts,
): Predicate {
  const tokens = present([parts.finite, parts.prefix, parts.reflexive]);
  if (parts.prefix < 0) return { lemmas, tokens, passive: false, modal: '' };
  const prefix = lowerAt(reading, parts.prefix);
  const joined = lemmas.map((lemma) => prefix + lemma);
  const alsoAdverb = has(featuresAt(reading, parts.prefix), Feature.adverb);
  const known = alsoAdverb ? [] : joined.filter((lemma) => vocabulary.verbs.knows(lemma));
  if (known.length === 0) {
    return { lemmas: [...joined, ...lemmas], tokens, prefix: parts.prefix, passive: false, modal: '' };
  }
  return { lemmas: known, inPhrases: lemmas, tokens, passive: false, modal: '' };
}

/** The predicate of a clause, or null for a clause without a verb. */
export function predicateOf(
  reading: Reading,
  syntax: Syntax,
  clause: Clause,
  vocabulary: Vocabulary,
): Predicate | null {
  const parts = partsOf(reading, syntax, clause);
  if (clause.finite < 0) {
    return clause.kind === 'infinitive' ? infinitivePredicate(reading, vocabulary, parts) : null;
  }
  const lemmas = lemmasAt(reading, vocabulary, clause.finite, ['finite']);
  const auxiliary = has(featuresAt(reading, clause.finite), Feature.auxiliary | Feature.modal)
    ? lemmas[0]
    : lemmas.find((lemma) => lemma === 'lassen');
  const complex = auxiliary === undefined ? null : complexPredicate(reading, vocabulary, parts, auxiliary);
  return complex ?? simplePredicate(reading, vocabulary, lemmas, parts);
}

/** The tokens of the fixed words of a phrase in the clause, or null if one is missing. */
function fixedTokens(reading: Reading, tokens: readonly number[], fixed: readonly string[]): number[] | null {
  const found: number[] = [];
  for (const word of fixed) {
    const lower = word.toLowerCase();
    const token = tokens.find((t) => !found.includes(t) && lowerAt(reading, t) === lower);
    if (token === undefined) return null;
    found.push(token);
  }
  return found;
}

/** All cues that the predicate can be, phrases before bare verbs, personal before impersonal ones. */
export function cuesOf(
  reading: Reading,
  syntax: Syntax,
  clause: Clause,
  predicate: Predicate,
  vocabulary: Vocabulary,
): CueMatch[] {
  if (!predicate.tokens.some((token) => has(featuresAt(reading, token), Feature.cueVerb))) return [];
  const tokens = clauseTokens(reading, syntax, clause);
  const reflexive = tokens.some((t) => has(featuresAt(reading, t), Feature.reflexive));
  const matches: CueMatch[] = [];
  const phrasal = new Set(
    predicate.modal === '' ? predicate.inPhrases : [...(predicate.inPhrases ?? []), predicate.modal],
  );
  for (const lemma of [...predicate.lemmas, ...phrasal]) {
    for (const cue of vocabulary.cues.verbsByLemma.get(lemma) ?? []) {
      if (phrasal.has(lemma) && cue.fixed.length === 0) continue;
      if ((cue.reflexive && !reflexive) || isExcluded(reading, tokens, cue)) continue;
      const fixed = fixedTokens(reading, tokens, cue.fixed);
      if (fixed !== null) matches.push({ cue, tokens: cueTokens(reading, predicate, cue, fixed) });
    }
    for (const entry of vocabulary.cues.impersonalsByLemma.get(lemma) ?? []) {
      const match = impersonalMatch(reading, tokens, predicate, entry);
      if (match !== null) matches.push(match);
    }
  }
  return matches.sort((a, b) => rank(b) - rank(a));
}

/** „verurteilte ihn zu drei Jahren“: with such a preposition the verb says nothing. */
const isExcluded = (reading: Reading, tokens: readonly number[], cue: CueVerb): boolean =>
  cue.excludes.length > 0 && tokens.some((t) => cue.excludes.includes(lowerAt(reading, t)));

/** Phrases before bare verbs; with sich the reflexive verb before the plain one. */
const rank = (match: CueMatch): number =>
  (impersonalOf(match) === null ? 0 : 0.5) + (match.cue.reflexive ? 0.7 : 0) + match.cue.fixed.length;

/** True if the clause has the kind of subject that makes the verb an impersonal report. */
function isImpersonal(
  reading: Reading,
  tokens: readonly number[],
  predicate: Predicate,
  entry: CueImpersonal,
): boolean {
  switch (entry.subject) {
    case 'passive':
      return predicate.passive;
    case 'es':
      return !predicate.passive;
    case 'man':
      return tokens.some((t) => lowerAt(reading, t) === 'man');
    case 'noun':
      return true;
  }
}

function impersonalMatch(
  reading: Reading,
  tokens: readonly number[],
  predicate: Predicate,
  entry: CueImpersonal,
): CueMatch | null {
  if (!isImpersonal(reading, tokens, predicate, entry)) return null;
  const fixed = fixedTokens(reading, tokens, entry.fixed);
  if (fixed === null) return null;
  const noun = tokens.find((t) => entry.nouns.includes(surfaceAt(reading, t)));
  if (entry.subject === 'noun' && noun === undefined) return null;
  const cue: ImpersonalCue = {
    lemma: entry.lemma,
    prefix: entry.prefix,
    fixed: entry.fixed,
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
  };
  const es = entry.subject === 'es' ? tokens.filter((t) => lowerAt(reading, t) === 'es').slice(0, 1) : [];
  const own = cueTokens(reading, predicate, cue, [...fixed, ...es, ...(noun === undefined ? [] : [noun])]);
  return { cue, tokens: own };
}

function cueTokens(reading: Reading, predicate: Predicate, cue: CueVerb, fixed: readonly number[]): number[] {
  const belongs = (token: number): boolean => {
    if (token === predicate.prefix) return cue.prefix !== '';
    return cue.reflexive || !has(featuresAt(reading, token), Feature.reflexive);
  };
  const own = predicate.tokens.filter(belongs);
  return [...new Set([...own, ...fixed])].sort((a, b) => a - b);
}

/** The first cue that takes the frame; phrases win over bare verbs. */
export function cueWith(matches: readonly CueMatch[], frame: CueFrame): CueMatch | undefined {
  return matches.find((match) => match.cue.frames.includes(frame));
}

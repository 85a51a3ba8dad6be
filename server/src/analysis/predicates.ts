/** Fifth stage: the verb of a clause with all its parts. */

import type { VerbReading } from '../lexicon/verbs/types.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { Feature, has } from '../lexicon/word-features.js';
import { Shape } from '../lexicon/word-shape.js';
import { type Clause, type Syntax, segmentEnd } from './clauses.js';
import { ascending, featuresAt, isOpen, lowerAt, type Reading, shapeAt } from './reading.js';

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

interface Parts {
  readonly finite: number;
  readonly participle: number;
  readonly infinitive: number;
  readonly prefix: number;
  readonly reflexive: number;
}

const AUXILIARY_LEMMAS = new Set(['haben', 'sein', 'werden']);

/** True if no word of the same segment follows. */
function standsLast(reading: Reading, syntax: Syntax, clause: Clause, token: number): boolean {
  const last = segmentEnd(syntax, clause, token);
  for (let i = token + 1; i < last; i++)
    if (has(shapeAt(reading, i), Shape.initial) && isOpen(reading, i)) return false;
  return true;
}

/** The last of the tokens with the feature that is not `except` and stands before `limit`; -1 for none. */
function findLast(
  reading: Reading,
  tokens: readonly number[],
  feature: number,
  except: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] ?? -1;
    if (token < limit && token !== except && has(featuresAt(reading, token), feature)) return token;
  }
  return -1;
}

/** The participle that carries the meaning: „mitgeteilt“ in „mitgeteilt worden“. */
function participleIn(reading: Reading, tokens: readonly number[], finite: number): number {
  const last = findLast(reading, tokens, Feature.pastParticiple, finite);
  if (lowerAt(reading, last) !== 'worden') return last;
  const before = findLast(reading, tokens, Feature.pastParticiple, finite, last);
  return before < 0 ? last : before;
}

/** The separable prefix of a main clause, at the end of a segment behind the verb: „teilte … mit“; -1 for none. */
function prefixIn(reading: Reading, syntax: Syntax, clause: Clause, tokens: readonly number[]): number {
  if (clause.kind !== 'main') return -1;
  for (const token of tokens) {
    const mayBePrefix = token > clause.finite && has(featuresAt(reading, token), Feature.separablePrefix);
    if (mayBePrefix && standsLast(reading, syntax, clause, token)) return token;
  }
  return -1;
}

function partsOf(reading: Reading, syntax: Syntax, clause: Clause, tokens: readonly number[]): Parts {
  const { finite } = clause;
  return {
    finite,
    participle: participleIn(reading, tokens, finite),
    infinitive: findLast(reading, tokens, Feature.infinitive | Feature.zuInfinitive, finite),
    prefix: prefixIn(reading, syntax, clause, tokens),
    reflexive: tokens.find((token) => has(featuresAt(reading, token), Feature.reflexive)) ?? -1,
  };
}

/** The infinitives that the token can belong to, by its readings of the kinds. */
function lemmasAt(
  reading: Reading,
  vocabulary: Vocabulary,
  token: number,
  kinds: readonly VerbReading['kind'][],
): string[] {
  const lemmas: string[] = [];
  for (const { kind, lemma } of vocabulary.word(lowerAt(reading, token)).verbs)
    if (kinds.includes(kind) && !lemmas.includes(lemma)) lemmas.push(lemma);
  return lemmas;
}

/** The tokens that there are, in order. */
function present(...tokens: readonly number[]): number[] {
  const found: number[] = [];
  for (const token of tokens) if (token >= 0) found.push(token);
  return ascending(found);
}

function infinitivePredicate(reading: Reading, vocabulary: Vocabulary, parts: Parts): Predicate | null {
  if (parts.infinitive < 0) return null;
  const lemmas = lemmasAt(reading, vocabulary, parts.infinitive, ['infinitive', 'zu-infinitive']);
  return { lemmas, tokens: present(parts.infinitive, parts.reflexive), passive: false, modal: '' };
}

/** „soll gesagt haben“, „muss bestätigt werden“: the participle says what is done. */
function perfectUnderModal(reading: Reading, vocabulary: Vocabulary, parts: Parts, modal: string): Predicate {
  return {
    lemmas: lemmasAt(reading, vocabulary, parts.participle, ['past-participle']),
    tokens: present(parts.finite, parts.participle, parts.infinitive),
    passive: lowerAt(reading, parts.infinitive) === 'werden',
    modal: modal === 'werden' ? '' : modal,
  };
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
      tokens: present(parts.finite, parts.participle, parts.reflexive),
      passive: auxiliary === 'werden' || (auxiliary === 'sein' && hasWorden(reading, parts)),
      modal: '',
    };
  }
  if (auxiliary === 'haben' || auxiliary === 'sein' || parts.infinitive < 0) return null;
  if (parts.participle >= 0 && has(featuresAt(reading, parts.infinitive), Feature.auxiliary)) {
    return perfectUnderModal(reading, vocabulary, parts, auxiliary);
  }
  return {
    lemmas: lemmasAt(reading, vocabulary, parts.infinitive, ['infinitive']),
    tokens: present(parts.finite, parts.infinitive, parts.reflexive),
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
  const tokens = present(parts.finite, parts.prefix, parts.reflexive);
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

/** The predicate of a clause with these open tokens, or null for a clause without a verb. */
export function predicateOf(
  reading: Reading,
  syntax: Syntax,
  clause: Clause,
  tokens: readonly number[],
  vocabulary: Vocabulary,
): Predicate | null {
  if (clause.finite < 0 && clause.kind !== 'infinitive') return null;
  const parts = partsOf(reading, syntax, clause, tokens);
  if (clause.finite < 0) return infinitivePredicate(reading, vocabulary, parts);
  const lemmas = lemmasAt(reading, vocabulary, clause.finite, ['finite']);
  const auxiliary = has(featuresAt(reading, clause.finite), Feature.auxiliary | Feature.modal)
    ? lemmas[0]
    : lemmas.find((lemma) => lemma === 'lassen');
  const complex = auxiliary === undefined ? null : complexPredicate(reading, vocabulary, parts, auxiliary);
  return complex ?? simplePredicate(reading, vocabulary, lemmas, parts);
}

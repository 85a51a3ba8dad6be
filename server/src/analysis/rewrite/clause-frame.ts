/** Where the parts of a clause's predicate stand, as far as a rewriting must know it for certain. */

import { Feature, has } from '../../lexicon/word-features.js';
import { TokenKind } from '../../text/tokens.js';
import type { Clause } from '../clauses.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { featuresAt, lowerAt, type Reading, type TokenRange } from '../reading.js';

/** Tokens of a clause: „Wir [finite: teilen] das [last: mit]“. */
export interface ClauseFrame {
  readonly finite: number;
  /** True if the finite verb comes last: „weil sie krank ist“. */
  readonly isFinal: boolean;
  /** First token of the stretch with the finite verb. */
  readonly first: number;
  /** Last word of that stretch. */
  readonly last: number;
  /** The separable prefix; -1 for none. */
  readonly prefix: number;
  /** The participle or infinitive that completes the finite verb; -1 for none. */
  readonly partner: number;
  /** True if another participle or infinitive goes behind `last` for certain. */
  readonly takesMore: boolean;
}

const NON_FINITE = Feature.pastParticiple | Feature.infinitive | Feature.zuInfinitive;
/** Words that are no verb here, although some verb has such a form. */
const OTHER_WORD =
  Feature.determiner | Feature.adverb | Feature.preposition | Feature.subordinator | Feature.separablePrefix;
const SUBORDINATE = /^(?:dass|question|adverbial|relative)$/;

const isWord = ({ tokens }: Reading, token: number): boolean => tokens.kinds[token] !== TokenKind.punctuation;

/** A participle or an infinitive without zu. */
const isPartner = (reading: Reading, token: number): boolean =>
  has(featuresAt(reading, token), NON_FINITE) && lowerAt(reading, token - 1) !== 'zu';

function lastWord(reading: Reading, { first, last }: TokenRange): number {
  let i = last - 1;
  while (i > first && !isWord(reading, i)) i--;
  return i;
}

const LISTS = /^(?:und|oder)$/;

/** True if a token between the two is und or oder. */
function hasList(reading: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (LISTS.test(lowerAt(reading, i))) return true;
  return false;
}

/**
 * True if every token that can be a finite verb is one, or goes with one; „haben Angst und verlassen das Dorf“ and „haben gepackt
 * und gehen“ leave one over.
 */
function explainsVerbs(
  reading: Reading,
  { finite, isFinal, last }: Pick<ClauseFrame, 'finite' | 'isFinal' | 'last'>,
  tokens: readonly number[],
): boolean {
  const hasPartner = last > finite && has(featuresAt(reading, last), NON_FINITE);
  return tokens.every((token) => {
    const features = featuresAt(reading, token);
    if (token === finite || !has(features, Feature.finite) || has(features, OTHER_WORD)) return true;
    if (!has(features, NON_FINITE)) return false;
    if (isFinal || token < finite) return isFinal && token < finite;
    const isListed = has(featuresAt(reading, finite), Feature.auxiliary);
    return hasPartner && !(isListed && hasList(reading, { first: finite, last: token }));
  });
}

/**
 * True if the place of the verb shows a main clause: it comes second, or first behind und and behind a clause that stands in front
 * of it. „weil er krank war und nicht kam“ is none.
 */
function isMain(
  grammar: Grammar,
  index: number,
  { coordinated, verbFirst, finite }: Clause,
  own: TokenRange,
): boolean {
  const before = grammar.clauses[index - 1]?.kind ?? '';
  const isBehind = SUBORDINATE.test(before);
  if (verbFirst) return coordinated ? before === 'main' : isBehind;
  return !(coordinated && isBehind && lastWord(grammar.reading, own) === finite);
}

/** „und Brot backen“ behind „können“: what looks like a verb in the plural is an infinitive, unless „wir“ stands beside it. */
function mayBeInfinitive(
  { reading }: Grammar,
  index: number,
  { coordinated, finite }: Clause,
  last: number,
): boolean {
  const hasWe = lowerAt(reading, finite - 1) === 'wir' || lowerAt(reading, finite + 1) === 'wir';
  const isDoubtful = index > 0 && !hasWe && has(featuresAt(reading, finite), NON_FINITE);
  return isDoubtful && (coordinated || finite === last);
}

const isLoose = (reading: Reading, token: number): boolean =>
  has(featuresAt(reading, token), NON_FINITE) && !has(featuresAt(reading, token), OTHER_WORD);

/** True if prefix and verb are one verb: „teilt … mit“, not „ist … krank“. */
function goWith({ reading, vocabulary: { verbs, word } }: Grammar, finite: number, prefix: string): boolean {
  return word(lowerAt(reading, finite)).verbs.some(
    ({ lemma }) => lemma !== 'sein' && verbs.knows(prefix + lemma),
  );
}

function mainFrame(grammar: Grammar, { finite, segments }: Clause, own: TokenRange): ClauseFrame {
  const { reading } = grammar;
  const { first } = own;
  const last = lastWord(reading, own);
  const features = last > finite ? featuresAt(reading, last) : 0;
  const hasPrefix = has(features, Feature.separablePrefix) && goWith(grammar, finite, lowerAt(reading, last));
  const partner = !hasPrefix && has(features, NON_FINITE) && isPartner(reading, last) ? last : -1;
  let isClear = grammar.segments[segments.at(-1) ?? -1]?.first === first;
  for (let i = first; i <= last; i++)
    if (i !== finite && i !== partner && (partner < 0 || i < finite) && isLoose(reading, i)) isClear = false;
  const takesMore = isClear && !(hasPrefix && has(features, Feature.adverb));
  return { finite, isFinal: false, first, last, prefix: hasPrefix ? last : -1, partner, takesMore };
}

/** True if what follows the stretch in the same clause continues a list, not an address: „Brot, Milch und Käse“, not „…, Leute“. */
function endsWell({ reading, segments }: Grammar, clause: Clause, own: TokenRange): boolean {
  const behind = clause.segments
    .flatMap((index) => segments[index] ?? [])
    .filter(({ first }) => first > own.first);
  return behind.length === 0 || behind.some((segment) => hasList(reading, segment));
}

/** The frame of a clause; null for one without a finite verb, and where its parts are not certain. */
export function frameOf(grammar: Grammar, index: number, isQuestion: boolean): ClauseFrame | null {
  const { reading, segments } = grammar;
  const clause = grammar.clauses[index];
  const own = clause === undefined ? undefined : segments[segmentOf(grammar, clause.finite)];
  if (clause === undefined || own === undefined || clause.finite < 0) return null;
  const { finite, kind } = clause;
  const isFinal = SUBORDINATE.test(kind);
  const last = lastWord(reading, own);
  if (!explainsVerbs(reading, { finite, isFinal, last }, grammar.tokens(index))) return null;
  if (isFinal) {
    const partner = isPartner(reading, finite - 1) ? finite - 1 : -1;
    if (last !== finite) return null;
    return { finite, isFinal, first: own.first, last: finite, prefix: -1, partner, takesMore: true };
  }
  const continues = segments[clause.segments[0] ?? 0] !== own;
  const startsWell = continues ? finite === own.first : isQuestion || isMain(grammar, index, clause, own);
  const isCertain = startsWell && endsWell(grammar, clause, own);
  if (kind !== 'main' || !isCertain || mayBeInfinitive(grammar, index, clause, last)) return null;
  return mainFrame(grammar, clause, own);
}

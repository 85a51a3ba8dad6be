/** Builds the reading of a paragraph: words and their features, layers, quoted blocks, periods. */

import type { Vocabulary, Word } from '../lexicon/vocabulary.js';
import { Feature, has } from '../lexicon/word-features.js';
import { Shape } from '../lexicon/word-shape.js';
import { type SentenceKnowledge, splitSentences } from '../text/sentences.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { PairedQuotations, Quotation } from './quotations.js';
import { Layer, type QuotedBlock, type Reading, type TokenRange, tokenAt } from './reading.js';

const VERBAL =
  Feature.finite |
  Feature.singular |
  Feature.plural |
  Feature.subjunctive1 |
  Feature.subjunctive2 |
  Feature.indicative |
  Feature.infinitive |
  Feature.zuInfinitive |
  Feature.pastParticiple |
  Feature.cueVerb |
  Feature.auxiliary |
  Feature.modal;

/** What a word is only as a small one: „Weg“ is no adverb, „Um“ no preposition inside a sentence. */
const SMALL =
  VERBAL |
  Feature.adverb |
  Feature.preposition |
  Feature.subordinator |
  Feature.coordinator |
  Feature.questionWord |
  Feature.separablePrefix;

const INFLECTED =
  Feature.finite |
  Feature.subjunctive1 |
  Feature.subjunctive2 |
  Feature.indicative |
  Feature.singular |
  Feature.plural;

const TERMINALS = '.!?…';
/** Marks of one character behind which a word has a capital: those that end a sentence, colon, semicolon, dash. */
const OPENING_MARKS = new Set('.!?…:;–—');
/** A quotation of fewer words that does not stand by itself is a fragment. */
const BLOCK_WORDS = 3;

interface Draft {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly features: Int32Array;
  readonly layers: Uint8Array;
}

function lookUp(tokens: Tokens, vocabulary: Vocabulary): Word[] {
  const words: Word[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    words[i] = vocabulary.word(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  }
  return words;
}

const isMark = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === TokenKind.quotationMark;

/** True if a capitalised word at `i` may owe its capital to its place: start of the text, a sentence, a quotation. */
function startsSomething(tokens: Tokens, words: readonly Word[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isMark(tokens, before)) before--;
  const word = words[before];
  if (word === undefined || before < i - 1) return true;
  return !has(word.shape, Shape.wordlike) && OPENING_MARKS.has(word.surface);
}

/**
 * What a capitalised first word is as a small one. It is a finite verb only before its subject („Kommt er“, „Sagt die
 * Stadt“): „Versuche, ihn …“ and „Berichte über …“ start with nouns.
 */
function initialFeatures({ features }: Word, next: Word | undefined): number {
  const beforeSubject = has(next?.features ?? 0, Feature.personalPronoun | Feature.determiner);
  return beforeSubject ? features & ~(Feature.subjunctive1 | Feature.subjunctive2) : features & ~INFLECTED;
}

interface Placed {
  readonly features: Int32Array;
  readonly signals: Uint16Array;
}

/** Features and signals by token: a capitalised word inside a sentence is no verb, one at its start may be what its lower-case form is. */
function placeWords(tokens: Tokens, words: readonly Word[], vocabulary: Vocabulary): Placed {
  const features = new Int32Array(words.length);
  const signals = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    signals[i] = word.signals;
    if (!word.capital) features[i] = word.features;
    else if (startsSomething(tokens, words, i)) {
      const small = vocabulary.word(word.lower);
      features[i] = word.features | initialFeatures(small, words[i + 1]);
      signals[i] = word.signals | small.signals;
    } else features[i] = word.features & ~SMALL;
  }
  return { features, signals };
}

/** Hides quotation marks, and brackets with what they hold. */
function hideMarks(tokens: Tokens, words: readonly Word[], layers: Uint8Array): void {
  let openAt = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (isMark(tokens, i)) layers[i] = Layer.hidden;
    if (tokens.kinds[i] !== TokenKind.punctuation) continue;
    const mark = words[i]?.surface;
    if (mark === '(' || mark === '[') openAt = openAt < 0 ? i : openAt;
    else if ((mark === ')' || mark === ']') && openAt >= 0) {
      layers.fill(Layer.hidden, openAt, i + 1);
      openAt = -1;
    }
  }
}

function hasTerminalInside(words: readonly Word[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const mark = words[i]?.surface ?? '';
    if (mark.length > 0 && TERMINALS.includes(mark)) return true;
  }
  return false;
}

function countWords(tokens: Tokens, { first, last }: TokenRange): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number) count++;
  }
  return count;
}

function hasFinite(features: Int32Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (has(features[i] ?? 0, Feature.finite)) return true;
  return false;
}

/** True if what stands in the marks is a sentence of its own rather than a part of the sentence round it. */
function isBlock(draft: Draft, inner: TokenRange, first: number, last: number): boolean {
  const { tokens, words, features } = draft;
  const before = words[first - 1]?.surface ?? '';
  const after = words[last]?.surface ?? '';
  const many = countWords(tokens, inner) >= BLOCK_WORDS;
  if (before === ':') return true;
  const announced = words[first - 1]?.cueNouns.some(({ frames }) => frames.includes('quote')) === true;
  if (announced && many && hasFinite(features, inner)) return true;
  const sentenceLike = hasFinite(features, inner) || (many && hasTerminalInside(words, inner));
  const standsFirst = before === '' || TERMINALS.includes(before) || isMark(tokens, first - 1);
  if (standsFirst && (after === '' || after === ',' || after === '–')) return true;
  if (standsFirst && sentenceLike) return many || hasTerminalInside(words, inner);
  const capital = words[inner.first]?.capital === true;
  const behindVerb = has(features[first - 1] ?? 0, Feature.cueVerb);
  if ((before === ',' || before === '–' || behindVerb) && capital && sentenceLike && many) return true;
  return many && capital && sentenceLike && hasTerminalInside(words, inner);
}

/** False for an empty quotation and for one inside brackets, which gloss what stands before them: (Motto: „…“). */
function hasOpenToken(layers: Uint8Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (layers[i] === Layer.open) return true;
  return false;
}

/** A frame between two halves of a quotation is short: „…“, sagte sie am Montag, „und …“. */
const FRAME_WORDS = 14;

/** True if the quotation goes on after a frame: a comma before it, and no end of a sentence since the last block. */
function resumesBlock({ words }: Draft, blockEnd: number, first: number): boolean {
  if (blockEnd < 0 || words[first - 1]?.surface !== ',' || words[blockEnd]?.surface !== ',') return false;
  if (first - blockEnd > FRAME_WORDS) return false;
  return !hasTerminalInside(words, { first: blockEnd, last: first });
}

function findBlocks(draft: Draft, quotations: readonly Quotation[]): QuotedBlock[] {
  const blocks: QuotedBlock[] = [];
  const { tokens, layers } = draft;
  let open = -1;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const first = tokenAt(tokens, quotation.span.start);
    const last = tokenAt(tokens, quotation.span.end);
    const inner = {
      first: first + (quotation.open.end > quotation.open.start ? 1 : 0),
      last: last - (quotation.close.end > quotation.close.start ? 1 : 0),
    };
    const resumes = resumesBlock(draft, open, first);
    if (!hasOpenToken(layers, inner) || !(resumes || isBlock(draft, inner, first, last))) continue;
    layers.fill(Layer.quoted, first, last);
    blocks.push({ quotation, first, last });
    open = last;
  }
  return blocks;
}

const toRanges = (firsts: readonly number[], length: number): TokenRange[] =>
  firsts.map((first, i) => ({ first, last: firsts[i + 1] ?? length }));

/** Joins sentences that a quotation or a colon before one holds together. */
function joinPeriods(
  sentences: readonly TokenRange[],
  draft: Draft,
  quotations: readonly Quotation[],
): TokenRange[] {
  const periods: TokenRange[] = [];
  let quotationAt = 0;
  for (const sentence of sentences) {
    const start = draft.tokens.starts[sentence.first] ?? 0;
    while ((quotations[quotationAt]?.span.end ?? Infinity) <= start) quotationAt++;
    const quotation = quotations[quotationAt];
    const insideQuotation = quotation !== undefined && quotation.span.start < start;
    const previous = periods[periods.length - 1];
    const beforeLast = draft.words[sentence.first - 1]?.surface;
    const afterColon = beforeLast === ':' && draft.layers[sentence.first] === Layer.quoted;
    if (previous !== undefined && (insideQuotation || afterColon)) {
      periods[periods.length - 1] = {
        first: previous.first,
        last: sentence.last,
      };
    } else {
      periods.push(sentence);
    }
  }
  return periods;
}

/** Reads the tokens of one paragraph. Linear in their number. */
export function read(
  tokens: Tokens,
  paired: PairedQuotations,
  vocabulary: Vocabulary,
  knowledge: SentenceKnowledge,
): Reading {
  const words = lookUp(tokens, vocabulary);
  const { features, signals } = placeWords(tokens, words, vocabulary);
  const layers = new Uint8Array(tokens.length);
  hideMarks(tokens, words, layers);
  const draft: Draft = { tokens, words, features, layers };
  const outer = paired.quotations.filter((q) => q.depth === 0);
  const blocks = findBlocks(draft, outer);
  const sentences = toRanges(splitSentences(tokens, knowledge).firsts, tokens.length);
  return {
    text: tokens.text,
    tokens,
    words,
    features,
    signals,
    layers,
    quotations: paired.quotations,
    blocks,
    sentences,
    periods: joinPeriods(sentences, draft, outer),
  };
}

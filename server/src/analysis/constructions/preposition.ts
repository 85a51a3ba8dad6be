/** Attribution by a preposition: „laut Polizei“, „nach Angaben der Stadt“, „Medienberichten zufolge“, „ihrer Ansicht nach“. */

import { DOCUMENT_NOUNS } from '../../lexicon/cues/nouns/documents.js';
import type { CueMedium, CueNoun, CuePreposition } from '../../lexicon/cues/types.js';
import { Signal } from '../../lexicon/signals.js';
import { Feature, has } from '../../lexicon/word-features.js';
import type { Clause } from '../clauses.js';
import { type Draft, draftOf, without } from '../drafts.js';
import { clauseStart, contentEnd, type Grammar, segmentLast, segmentOf } from '../grammar.js';
import { nounPhraseEnd, nounPhraseStart } from '../noun-phrases.js';
import { anyHas, featuresAt, isOpen, lowerAt, type Reading, signalsAt, type TokenRange } from '../reading.js';
import { withCommas } from './parenthesis.js';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** An attribution phrase: the preposition is the cue, the rest the speaker. */
export interface AttributionPhrase {
  readonly range: TokenRange;
  readonly cue: number;
  readonly speaker: TokenRange;
  readonly medium: CueMedium;
}

/** Words before the noun itself: „Seiner“ at the start of a sentence, „Grupps“ in „nach Grupps Meinung“, „Montag“. */
function mayPrecede(reading: Reading, token: number): boolean {
  const features = featuresAt(reading, token);
  return has(features, Feature.time | Feature.determiner) || /s$/.test(lowerAt(reading, token));
}

/** The cue noun that heads the phrase, if it can stand with the preposition. */
function cueNounIn(reading: Reading, first: number, last: number, preposition: string): CueNoun | undefined {
  for (let i = first; i < last; i++) {
    const word = reading.words[i];
    if (word?.capital !== true || !isOpen(reading, i)) continue;
    const noun = word.cueNouns.find((n) => n.prepositions.includes(preposition));
    if (noun !== undefined) return noun;
    if (!mayPrecede(reading, i)) return undefined;
  }
  return undefined;
}

/** The entry whose words stand at the token. */
function entryAt(grammar: Grammar, token: number, position: CuePreposition['position']): CuePreposition[] {
  const { reading, vocabulary } = grammar;
  const entries = vocabulary.cues.prepositionsByFirstWord.get(lowerAt(reading, token)) ?? [];
  const found = entries.filter(
    (e) => e.position === position && e.words.every((word, i) => lowerAt(reading, token + i) === word),
  );
  return found.length > 1 ? found.sort((a, b) => b.words.length - a.words.length) : found;
}

/** „aus Sicht der Stadt“: the last word of the phrase is the noun that the genitive hangs on; „unter Berufung auf“ has none. */
const endsInNoun = (reading: Reading, token: number, from: number): boolean =>
  from - 1 > token && reading.words[from - 1]?.capital === true;

/** „berichtet unter Berufung auf Kreise“: beside a verb of saying such a phrase says where its subject has it from. */
function isBesideVerb(grammar: Grammar, token: number, from: number): boolean {
  if (from - 1 === token || endsInNoun(grammar.reading, token, from)) return false;
  return grammar.cues(grammar.clauseOf[segmentOf(grammar, token)] ?? -1).length > 0;
}

function prefixed(grammar: Grammar, token: number, limit: number): AttributionPhrase | null {
  const { reading } = grammar;
  for (const entry of entryAt(grammar, token, 'before')) {
    const from = token + entry.words.length;
    const end = nounPhraseEnd(reading, endsInNoun(reading, token, from) ? from - 1 : from, limit);
    if (end <= from || isBesideVerb(grammar, token, from)) continue;
    const needsNoun = entry.complement === 'cue-noun';
    if (needsNoun && cueNounIn(reading, from, end, entry.words[0] ?? '') === undefined) continue;
    return {
      range: { first: token, last: end },
      cue: token,
      speaker: { first: token + 1, last: end },
      medium: entry.medium,
    };
  }
  return null;
}

/** „ihrer Ansicht nach“; in „das Gesetz nach zwei Jahren prüfen“ the noun is a document, which nach never follows. */
function isView(reading: Reading, first: number, last: number, { words }: CuePreposition): boolean {
  const noun = cueNounIn(reading, first, last, words[0] ?? '');
  return noun !== undefined && !(words[0] === 'nach' && DOCUMENTS.has(noun));
}

/** „Medienberichten zufolge“, „seiner Meinung nach“: the preposition behind its phrase. */
function postponed(grammar: Grammar, token: number, from: number): AttributionPhrase | null {
  const { reading } = grammar;
  for (const entry of entryAt(grammar, token, 'after')) {
    const start = nounPhraseStart(reading, token, from);
    if (start === token) continue;
    if (entry.complement === 'cue-noun' && !isView(reading, start, token, entry)) continue;
    const last = token + entry.words.length;
    return {
      range: { first: start, last },
      cue: token,
      speaker: { first: start, last: token },
      medium: entry.medium,
    };
  }
  return null;
}

/** The attribution phrases of a period, in order. */
export function attributionPhrases(grammar: Grammar): AttributionPhrase[] {
  const { reading, period } = grammar;
  const phrases: AttributionPhrase[] = [];
  for (let i = period.first; i < period.last; i++) {
    if (!has(signalsAt(reading, i), Signal.preposition) || !isOpen(reading, i)) continue;
    const segment = grammar.segments[segmentOf(grammar, i)];
    if (segment === undefined) continue;
    const phrase = postponed(grammar, i, segment.first) ?? prefixed(grammar, i, segment.last);
    if (phrase === null) continue;
    phrases.push(phrase);
    i = phrase.range.last - 1;
  }
  return phrases;
}

/** „laut Polizei, die …, sei …“: the relative clause belongs to the frame. */
function withRelativeClause(grammar: Grammar, range: TokenRange): TokenRange {
  const segment = segmentOf(grammar, range.last - 1);
  const next = grammar.clauses[grammar.clauseOf[segment + 1] ?? -1];
  if (next?.kind !== 'relative' || segmentLast(grammar, segment) !== range.last) return range;
  return { first: range.first, last: segmentLast(grammar, segment + 1) + 1 };
}

const SUBORDINATE = new Set(['relative', 'dass', 'question', 'adverbial', 'infinitive']);

/** What the phrase attributes: its own subordinate clause, or the sentence from its coordinated clause on. */
function scopeOf(grammar: Grammar, clause: Clause, index: number): TokenRange {
  if (SUBORDINATE.has(clause.kind)) {
    const last = clause.segments[clause.segments.length - 1] ?? 0;
    return {
      first: clauseStart(grammar, clause),
      last: Math.min(segmentLast(grammar, last), contentEnd(grammar)),
    };
  }
  const coordinated = clause.coordinated && grammar.firstMain < index;
  const first = coordinated ? clauseStart(grammar, clause) + 1 : grammar.period.first;
  return { first, last: contentEnd(grammar) };
}

/** True if the scope holds a verb, so that something is said at all. */
function hasVerb(grammar: Grammar, quote: readonly TokenRange[]): boolean {
  const verbal = Feature.finite | Feature.zuInfinitive | Feature.infinitive | Feature.pastParticiple;
  return quote.some((range) => anyHas(grammar.reading, range, verbal));
}

function attributed(grammar: Grammar, phrase: AttributionPhrase): Draft | null {
  const index = grammar.clauseOf[segmentOf(grammar, phrase.cue)] ?? -1;
  const clause = grammar.clauses[index];
  if (clause === undefined) return null;
  const range = withRelativeClause(grammar, phrase.range);
  const quote = without(scopeOf(grammar, clause, index), [withCommas(grammar, range)]).map((q) =>
    trimComma(grammar, q),
  );
  if (quote.length === 0 || !hasVerb(grammar, quote)) return null;
  return draftOf({
    type: 'indirect',
    medium: phrase.medium,
    quote,
    cue: [phrase.cue],
    frame: [range],
    speaker: { ranges: [phrase.speaker], kind: 'noun' },
    evidence: [
      {
        kind: 'cue-preposition',
        range: phrase.range,
        detail: lowerAt(grammar.reading, phrase.cue),
      },
    ],
  });
}

function trimComma(grammar: Grammar, range: TokenRange): TokenRange {
  const starts = lowerAt(grammar.reading, range.first) === ',' && range.last > range.first + 1;
  return starts ? { first: range.first + 1, last: range.last } : range;
}

/** Statements that a preposition attributes. */
export function findAttributed(grammar: Grammar): Draft[] {
  return attributionPhrases(grammar)
    .map((phrase) => attributed(grammar, phrase))
    .filter((draft) => draft !== null);
}

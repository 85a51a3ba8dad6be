/** Quotations that are part of a sentence: „bedauerlich“ in „was sie als „bedauerlich“ bezeichnete“. */

import { Feature, has } from '../../lexicon/word-features.js';
import type { CueMatch } from '../cue-matches.js';
import { covers, type Draft, draftOf } from '../drafts.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { nounPhraseEnd } from '../noun-phrases.js';
import type { Quotation } from '../quotations.js';
import { featuresAt, Layer, lowerAt, spanOf, type TokenRange, tokenAt } from '../reading.js';
import { NO_SUBJECT, type Subject } from '../subjects.js';
import { isPeople, isProperName, speakerOf } from './agent.js';
import { frameBefore } from './complement.js';

/** Words before a quotation that make it a name or a word under discussion. */
const NAMING = new Set([
  'sogenannte',
  'sogenannten',
  'sogenannter',
  'sogenanntes',
  'genannte',
  'genannten',
  'namens',
  'titel',
  'motto',
  'stichwort',
  'kurz',
  'laut',
  'etwa',
  'deutsch',
  'englisch',
]);
/** Words behind it that do. */
const NAMED = new Set(['genannt', 'genannte', 'genannten']);
/** „nennt sich „…““, „nennt man „…““: that gives a name. */
const NAMING_SELF = new Set(['man', 'sich']);
/** How many words before the marks als or für may stand: als eine ganz und gar „schlechte“ …. */
const COMPARISON_REACH = 4;
const NAME_WORDS = 5;
const LONGEST_NAME = 9;
/** „sei ein „Papiertiger““: an indefinite article characterises, a definite one names. */
const INDEFINITE = /^k?ein(?:e[mnrs]?)?$/;

/** The tokens between the marks. */
function innerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return {
    first: tokenAt(tokens, quotation.open.end),
    last: tokenAt(tokens, quotation.close.start),
  };
}

function outerRange(grammar: Grammar, quotation: Quotation): TokenRange {
  const { tokens } = grammar.reading;
  return {
    first: tokenAt(tokens, quotation.span.start),
    last: tokenAt(tokens, quotation.span.end),
  };
}

/** 12-Punkte-„Friedensplan“. */
function insideCompound({ reading }: Grammar, outer: TokenRange): boolean {
  const { start, end } = spanOf(reading, outer.first, outer.last);
  return reading.text.charAt(start - 1) === '-' || /^-\p{L}/u.test(reading.text.slice(end, end + 3));
}

/** „Hafenbote“, „Ultimate Aero“, „documenta 12“: capitals and numbers only, a few words. */
function isTitleCase(grammar: Grammar, inner: TokenRange): boolean {
  if (inner.last - inner.first > NAME_WORDS) return false;
  for (let i = inner.first; i < inner.last; i++) {
    const word = grammar.reading.words[i];
    if (word === undefined || (!word.capital && !/^[^\p{L}]/u.test(word.surface))) return false;
  }
  return true;
}

/** „Rohrblatt GmbH (kurz: „RG“)“: glosses in brackets name or translate. */
function isGloss(grammar: Grammar, outer: TokenRange): boolean {
  let before = outer.first - 1;
  while (before >= grammar.period.first && /^[:(]$/.test(lowerAt(grammar.reading, before))) before--;
  const bracketed = grammar.reading.words[outer.first - 1]?.surface === '(';
  return (
    bracketed ||
    NAMING.has(lowerAt(grammar.reading, before)) ||
    NAMED.has(lowerAt(grammar.reading, outer.last))
  );
}

/** Starts like a name and holds no verb: „Rat für nationale Sicherheit“, „La Gazzetta del Mare“. */
function isNameLike({ reading }: Grammar, inner: TokenRange): boolean {
  if (inner.last - inner.first > LONGEST_NAME || reading.words[inner.first]?.capital !== true) return false;
  for (let i = inner.first; i < inner.last; i++)
    if (has(featuresAt(reading, i), Feature.finite)) return false;
  return true;
}

/** „das Magazin „auto und schiff““, „die Yacht „Ein Tag am Meer““: the noun right before names what the marks hold. */
function isApposition({ reading, period }: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  const noun = reading.words[outer.first - 1];
  if (
    noun?.capital !== true ||
    outer.first <= period.first ||
    noun.cueNouns.some(({ frames }) => frames.includes('quote'))
  )
    return false;
  return reading.words[inner.first]?.capital === true || has(noun.features, Feature.organisation);
}

/** „die in Kaltenau liegende „Seerose““: an attribute stands before the marks as it would before a noun. */
function isAttribute({ reading, period }: Grammar, token: number): boolean {
  if (token < period.first || reading.words[token]?.capital === true) return false;
  return (
    /(?:e|en|er|es|em)$/.test(lowerAt(reading, token)) &&
    !has(featuresAt(reading, token), Feature.finite | Feature.adverb | Feature.preposition)
  );
}

/** What stands before a noun stands before these marks too. */
function standsLikeNoun(grammar: Grammar, outer: TokenRange): boolean {
  const before = outer.first - 1;
  const features = featuresAt(grammar.reading, before);
  return (
    has(features, Feature.determiner | Feature.preposition) ||
    isAttribute(grammar, before) ||
    grammar.reading.words[before]?.capital === true
  );
}

/** „des „Aufrufs zum Streik““: a name is not inflected inside its marks. */
function isInflected({ reading }: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  const genitive = lowerAt(reading, outer.first - 1) === 'des' && lowerAt(reading, inner.first).endsWith('s');
  return genitive && has(featuresAt(reading, outer.first - 1), Feature.determiner);
}

/** True for names of papers, films, ships, programmes, and for words under discussion. */
function isName(grammar: Grammar, outer: TokenRange, inner: TokenRange): boolean {
  if (insideCompound(grammar, outer) || isApposition(grammar, outer, inner)) return true;
  const before = outer.first - 1;
  const word = lowerAt(grammar.reading, before);
  if (word === 'als') return false;
  if (before < grammar.period.first)
    return isNameLike(grammar, inner) && inner.last - inner.first <= NAME_WORDS;
  if (!standsLikeNoun(grammar, outer) || isInflected(grammar, outer, inner)) return false;
  const definite = has(featuresAt(grammar.reading, before), Feature.determiner) && !INDEFINITE.test(word);
  return isTitleCase(grammar, inner) || (isNameLike(grammar, inner) && definite);
}

/** The smallest statement whose quote holds the token. */
function enclosing(drafts: readonly Draft[], token: number): Draft | undefined {
  const size = (draft: Draft): number => draft.quote.reduce((sum, { first, last }) => sum + last - first, 0);
  return drafts.filter((draft) => covers(draft.quote, token)).sort((a, b) => size(a) - size(b))[0];
}

/** Frames whose quotation is said of the object: nannte den Plan „überflüssig“. */
const SECONDARY = ['als', 'für', 'predicative'] as const;
const FRAGMENT_FRAMES = ['als', 'für', 'predicative', 'preposition', 'object', 'quote'] as const;

/** „hält mit …“, „findet … statt“: a verb that mostly means something else frames no fragment but by als or für. */
const isLoose = ({ ambiguous, fixed, frames }: CueMatch['cue']): boolean =>
  ambiguous && fixed.length === 0 && !SECONDARY.some((frame) => frames.includes(frame));

function ownCue(grammar: Grammar, clause: number): CueMatch | undefined {
  return grammar
    .cues(clause)
    .find(({ cue }) => !isLoose(cue) && FRAGMENT_FRAMES.some((frame) => cue.frames.includes(frame)));
}

/** „als“ and „für“ belong to the cue: bezeichnete … als. */
function withComparison(grammar: Grammar, clause: number, match: CueMatch, before: number): number[] {
  if (!(match.cue.frames.includes('als') || match.cue.frames.includes('für'))) return [...match.tokens];
  const als = grammar
    .tokens(clause)
    .filter(
      (t) => t <= before && (lowerAt(grammar.reading, t) === 'als' || lowerAt(grammar.reading, t) === 'für'),
    );
  return [...match.tokens, ...als.slice(-1)].sort((a, b) => a - b);
}

/** „sprach von „…““: the preposition right before the marks belongs to the cue. */
function withPreposition(grammar: Grammar, match: CueMatch, outer: number, cue: readonly number[]): number[] {
  const before = outer - 1;
  const belongs = match.cue.prepositions.includes(lowerAt(grammar.reading, before)) && !cue.includes(before);
  return belongs ? [...cue, before].sort((a, b) => a - b) : [...cue];
}

function framedByClause(grammar: Grammar, outer: TokenRange): Draft | null {
  const index = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  const match = ownCue(grammar, index);
  if (match === undefined) return null;
  const speaker = speakerOf(grammar, index, match);
  if (speaker.kind === 'impersonal' || covers(speaker.ranges, outer.first)) return null;
  return draftOf({
    type: 'direct',
    medium: match.cue.medium,
    stance: match.cue.stance,
    quote: [outer],
    cue: withPreposition(grammar, match, outer.first, withComparison(grammar, index, match, outer.first)),
    frame: [frameBefore(grammar, index, outer.first)],
    speaker,
    evidence: [{ kind: 'quotation-marks' }, { kind: 'cue-verb', detail: match.cue.lemma }],
  });
}

function copyOf(outer: TokenRange, parent: Draft): Draft {
  return {
    ...parent,
    type: 'direct',
    quote: [outer],
    evidence: [{ kind: 'quotation-marks' }, { kind: 'enclosing-statement' }],
  };
}

/** „eine „Zeitungsente““, „„überfällig““: an indefinite article or an adjective says what somebody thinks of it. */
function characterises({ reading }: Grammar, outer: TokenRange): boolean {
  return (
    INDEFINITE.test(lowerAt(reading, outer.first - 1)) || reading.words[outer.first + 1]?.capital !== true
  );
}

/** „nannte das eine „Zeitungsente““, „bezeichnete sie als „Verrat““: a judgement is speech even if it looks like a name. */
function isJudged(grammar: Grammar, outer: TokenRange): boolean {
  const index = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  const cues = grammar.cues(index);
  if (cues.length === 0) return false;
  const before = grammar.tokens(index).filter((token) => token < outer.first);
  const words = before.map((token) => lowerAt(grammar.reading, token));
  const near = words.slice(-COMPARISON_REACH);
  return cues.some(({ cue }) => {
    if (cue.frames.includes('predicative'))
      return (characterises(grammar, outer) || !cue.ambiguous) && !words.some((w) => NAMING_SELF.has(w));
    return (
      (cue.frames.includes('als') && near.includes('als')) ||
      (cue.frames.includes('für') && near.includes('für'))
    );
  });
}

/** The word before the attributes that stand in front of the marks: „über“ in „über erste „Landnahmen““. */
function beforeAttributes(grammar: Grammar, outer: TokenRange): number {
  let before = outer.first - 1;
  while (isAttribute(grammar, before)) before--;
  return before;
}

/** „warnte vor „Folgen““: the marks stand right behind the preposition that the cue takes. */
function followsCuePreposition(grammar: Grammar, outer: TokenRange): boolean {
  const index = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  const before = lowerAt(grammar.reading, beforeAttributes(grammar, outer));
  return grammar.cues(index).some(({ cue }) => !cue.ambiguous && cue.prepositions.includes(before));
}

/** „ein Sprecher der „Seehilfe““: part of the name of whoever speaks or is told. */
const namesSpeaker = (drafts: readonly Draft[], outer: TokenRange): boolean =>
  drafts.some((draft) => covers(draft.speaker.ranges, outer.first) || covers(draft.addressee, outer.first));

function fragmentDraft(
  grammar: Grammar,
  outer: TokenRange,
  inner: TokenRange,
  drafts: readonly Draft[],
): Draft | null {
  if (namesSpeaker(drafts, outer) || isGloss(grammar, outer) || isBracketed(grammar, inner)) return null;
  const meant =
    isJudged(grammar, outer) || followsCuePreposition(grammar, outer) || followsWords(grammar, outer);
  const parent = enclosing(drafts, outer.first);
  const described = parent !== undefined && INDEFINITE.test(lowerAt(grammar.reading, outer.first - 1));
  if (isName(grammar, outer, inner) && !meant && !described) return null;
  if (parent === undefined && !meant && isTitleCase(grammar, inner)) return null;
  if (parent !== undefined) return copyOf(outer, parent);
  return framedByClause(grammar, outer) ?? wordsOfSomebody(grammar, outer, inner);
}

/** „mit den Worten „…““, „Sprüche wie „…““: the noun says that words follow; -1 for none. */
function wordsNoun({ reading }: Grammar, outer: TokenRange): number {
  const noun = lowerAt(reading, outer.first - 1) === 'wie' ? outer.first - 2 : outer.first - 1;
  const announces = reading.words[noun]?.cueNouns.some(({ frames }) => frames.includes('quote')) === true;
  return announces ? noun : -1;
}

const followsWords = (grammar: Grammar, outer: TokenRange): boolean => wordsNoun(grammar, outer) >= 0;

/** A quotation of at least so many words that starts in the middle of a sentence is speech, whoever says it. */
const SPEECH_WORDS = 3;

/** „wollte „ein Konzept ohne Abstriche vorlegen““: no cue, but too long for a name or a word under discussion. */
function wordsOfSomebody(grammar: Grammar, outer: TokenRange, inner: TokenRange): Draft | null {
  const starts = grammar.reading.words[inner.first]?.capital !== true || followsWords(grammar, outer);
  const clause = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  // „Für Minister Lang ist die Lage „alarmierend““: where somebody judges, one word is enough.
  const judged = isCopular(grammar, clause) && isPeople(grammar, judge(grammar, clause));
  if (!starts || (inner.last - inner.first < SPEECH_WORDS && !judged)) return null;
  const speaker = whoseWords(grammar, clause, inner);
  const isAlone = speaker.kind === 'none' && isCopular(grammar, clause);
  return draftOf({
    type: 'direct',
    quote: [outer],
    // A frame of its own keeps the words of „Der Plan ist „völlig veraltet““ from whoever spoke before.
    ...(isAlone ? { frame: [frameBefore(grammar, clause, outer.first)] } : {}),
    speaker,
    ...nounOf(grammar, outer),
  });
}

/** The noun that announces the quotation is its cue. */
function nounOf(grammar: Grammar, outer: TokenRange): Partial<Draft> {
  const noun = wordsNoun(grammar, outer);
  const marks = { kind: 'quotation-marks' } as const;
  const lemma = grammar.reading.words[noun]?.cueNouns[0]?.lemma;
  return lemma === undefined
    ? { evidence: [marks] }
    : { cue: [noun], evidence: [marks, { kind: 'cue-noun', detail: lemma }] };
}

/** „ist „völlig veraltet““: what somebody is said to be is not in their own words. */
const COPULAS = new Set(['sein', 'werden', 'bleiben', 'gelten', 'heißen', 'scheinen']);

const isCopular = (grammar: Grammar, clause: number): boolean =>
  grammar.predicate(clause)?.lemmas.some((lemma) => COPULAS.has(lemma)) === true;

/** The people whose clause the quotation stands in: „wollte „ein Konzept ohne Abstriche vorlegen““. */
function whoseWords(grammar: Grammar, clause: number, inner: TokenRange): Subject {
  const ofOthers = isCopular(grammar, clause) && !isMood(grammar, clause, inner);
  const subject = ofOthers ? judge(grammar, clause) : grammar.subject(clause);
  const says = grammar.cues(clause).some(({ cue }) => !cue.ambiguous);
  return says || subject.kind === 'pronoun' || isPeople(grammar, subject) ? subject : NO_SUBJECT;
}

/** „Kantor Adler ist „sehr froh über den Klang““: how somebody feels, who is named, they have said themselves. */
function isMood(grammar: Grammar, clause: number, inner: TokenRange): boolean {
  const isNoun = has(featuresAt(grammar.reading, inner.first), Feature.determiner);
  return !isNoun && isProperName(grammar, grammar.subject(clause));
}

/** „Für Trainerin Poll war er „der Unterschied zwischen zwei Mannschaften““: whoever judges stands behind für. */
function judge(grammar: Grammar, clause: number): Subject {
  const { reading } = grammar;
  const own = grammar.tokens(clause);
  const first = (own.find((token) => lowerAt(reading, token) === 'für') ?? -1) + 1;
  const last = nounPhraseEnd(reading, first, (own.at(-1) ?? -1) + 1);
  return first > 0 && last > first ? { ranges: [{ first, last }], kind: 'noun' } : NO_SUBJECT;
}

/** True inside brackets, which gloss what stands before them. */
function isBracketed({ reading }: Grammar, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (reading.layers[i] === Layer.open) return false;
  return true;
}

/** The quotations that start in the period; the reading has them in the order of the text. */
function quotationsIn({ reading, period }: Grammar): Quotation[] {
  const { start, end } = spanOf(reading, period.first, period.last);
  const first = firstFrom(reading.quotations, start);
  const found: Quotation[] = [];
  for (let i = first; (reading.quotations[i]?.span.start ?? end) < end; i++) {
    const quotation = reading.quotations[i];
    if (quotation !== undefined) found.push(quotation);
  }
  return found;
}

function firstFrom(quotations: readonly Quotation[], start: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Statements of the fragments of a period; `drafts` are its statements so far. */
export function findFragments(grammar: Grammar, drafts: readonly Draft[]): Draft[] {
  const { reading } = grammar;
  const result: Draft[] = [];
  for (const quotation of quotationsIn(grammar)) {
    const outer = outerRange(grammar, quotation);
    if (quotation.depth > 0) continue;
    if (reading.layers[outer.first] === Layer.quoted) continue;
    const inner = innerRange(grammar, quotation);
    if (inner.first >= inner.last) continue;
    const draft = fragmentDraft(grammar, outer, inner, drafts);
    if (draft !== null) result.push(draft);
  }
  return result;
}

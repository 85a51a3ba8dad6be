/** Quoted words without a cue: whose they are, if they are long enough to be speech. */

import { Feature, has } from '../../lexicon/word-features.js';
import { type Draft, draftOf } from '../drafts.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { nounPhraseEnd } from '../noun-phrases.js';
import { featuresAt, lowerAt, type TokenRange } from '../reading.js';
import { NO_SUBJECT, type Subject } from '../subjects.js';
import { isPeople, isProperName } from './agent.js';
import { frameBefore } from './complement.js';

/** „mit den Worten „…““, „Sprüche wie „…““: the noun says that words follow; -1 for none. */
function wordsNoun({ reading }: Grammar, outer: TokenRange): number {
  const noun = lowerAt(reading, outer.first - 1) === 'wie' ? outer.first - 2 : outer.first - 1;
  const announces = reading.words[noun]?.cueNouns.some(({ frames }) => frames.includes('quote')) === true;
  return announces ? noun : -1;
}

/** True if the noun before the marks says that words follow. */
export const followsWords = (grammar: Grammar, outer: TokenRange): boolean => wordsNoun(grammar, outer) >= 0;

/** A quotation of at least so many words that starts in the middle of a sentence is speech, whoever says it. */
const SPEECH_WORDS = 3;

/** „wollte „ein Konzept ohne Abstriche vorlegen““: no cue, but too long for a name or a word under discussion. */
export function wordsOfSomebody(grammar: Grammar, outer: TokenRange, inner: TokenRange): Draft | null {
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

/** Eighth stage: what the periods of a paragraph state, by all the constructions that there are. */

import { maySignalReport } from '../lexicon/signals.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { findComplements } from './constructions/complement.js';
import { findDemonstrative } from './constructions/demonstrative.js';
import { findDirect } from './constructions/direct.js';
import { findFragments } from './constructions/fragment.js';
import { findContinuation, findHearsay } from './constructions/free.js';
import { findNounComplements } from './constructions/noun.js';
import { findParentheses } from './constructions/parenthesis.js';
import { findParticles } from './constructions/particle.js';
import { findAttributed } from './constructions/preposition.js';
import { findReported } from './constructions/reported.js';
import { nameByContext } from './context-speaker.js';
import type { Draft } from './drafts.js';
import { type Grammar, grammarOf, segmentOf } from './grammar.js';
import { Layer, type Reading, surfaceAt, type TokenRange } from './reading.js';

/** More words and marks outside quotations, or more segments, are a list, a table or noise; a quotation is one segment. */
const MOST_TOKENS = 1000;
const MOST_SEGMENTS = 200;

const QUOTATION_MARK = /^[„“"»«]$/;

/** True if the words of the period can make a report; a quotation always can. */
function mayReport(reading: Reading, { first, last }: TokenRange): boolean {
  const { signals, layers } = reading;
  let together = 0;
  for (let i = first; i < last; i++) {
    if (layers[i] === Layer.quoted) return true;
    if (layers[i] === Layer.hidden && QUOTATION_MARK.test(surfaceAt(reading, i))) return true;
    together |= signals[i] ?? 0;
  }
  return maySignalReport(together);
}

function hasSize({ layers }: Reading, { first, last }: TokenRange): boolean {
  if (last - first <= MOST_TOKENS) return true;
  let tokens = 0;
  for (let i = first; i < last; i++) if (layers[i] !== Layer.quoted) tokens++;
  return tokens <= MOST_TOKENS;
}

/** The grammar of a period; null if it is too long for a sentence. */
export function sentenceOf(reading: Reading, period: TokenRange, vocabulary: Vocabulary): Grammar | null {
  if (!hasSize(reading, period)) return null;
  const grammar = grammarOf(reading, period, vocabulary);
  return grammar.segments.length <= MOST_SEGMENTS ? grammar : null;
}

function clauseOfCue(grammar: Grammar, draft: Draft): number {
  return grammar.clauseOf[segmentOf(grammar, draft.cue[0] ?? -1)] ?? -1;
}

/** Statements of a sentence. `continues` is true if the period before it in the paragraph is a report, else `previous` is that period. */
function draftsOf(grammar: Grammar, continues: boolean, previous: TokenRange | null): Draft[] {
  const demonstrative = findDemonstrative(grammar, previous);
  if (demonstrative.length > 0) return demonstrative;
  const drafts = findDirect(grammar);
  const complements = findComplements(grammar);
  drafts.push(...complements);
  const framing = drafts.map((draft) => clauseOfCue(grammar, draft));
  const framed = complements.map((draft) => draft.quote.at(-1)?.first ?? -1);
  drafts.push(...findParentheses(grammar, framing));
  drafts.push(...findAttributed(grammar));
  drafts.push(...findParticles(grammar));
  drafts.push(...findNounComplements(grammar, framed));
  if (drafts.length === 0) drafts.push(...frameless(grammar, continues));
  drafts.push(...findFragments(grammar, drafts));
  return drafts.length > 1 ? drafts.sort(byQuote) : drafts;
}

const byQuote = (a: Draft, b: Draft): number => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0);

/** What a sentence without a frame can be: hearsay, the continuation of a report, a report by its own verb. */
function frameless(grammar: Grammar, continues: boolean): Draft[] {
  const hearsay = findHearsay(grammar, continues);
  if (hearsay.length > 0) return hearsay;
  const continuation = findContinuation(grammar, continues);
  if (continuation.length > 0) return continuation;
  // „nannte den Plan „voreilig““: where the words themselves are quoted, they are the statement.
  return findFragments(grammar, []).length > 0 ? [] : findReported(grammar);
}

/** Sentences in the Konjunktiv that follow each other are one statement. */
function mergeContinuations(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const previous = merged[merged.length - 1];
    const adjacent = previous?.quote[0]?.last === draft.quote[0]?.first;
    const both = previous?.type === 'indirect-free-indirect' && draft.type === 'indirect-free-indirect';
    if (previous !== undefined && both && adjacent) {
      const quote = [{ first: previous.quote[0]?.first ?? 0, last: draft.quote[0]?.last ?? 0 }];
      merged[merged.length - 1] = { ...previous, quote };
    } else {
      merged.push(draft);
    }
  }
  return merged;
}

/** „…“, sagte sie. „…“: a quotation right behind a framed one has the same frame. */
function takeOverFrame(earlier: readonly Draft[], found: Draft[], period: TokenRange): void {
  const previous = earlier.at(-1);
  const first = found[0];
  if (previous?.type !== 'direct' || first?.type !== 'direct') return;
  const frame = previous.frame.at(-1);
  const follows = frame !== undefined && frame.last >= period.first - 2 && frame.last <= period.first;
  if (!follows || first.frame.length > 0 || first.quote[0]?.first !== period.first) return;
  const { cue, speaker, addressee } = previous;
  found[0] = { ...first, cue, frame: previous.frame, speaker, addressee };
}

/** „„Ja.“ Das beteuert Stahl seit Wochen.“: the sentence behind a quotation without a frame is its frame. True if it is. */
function frameByDemonstrative(drafts: Draft[], grammar: Grammar | null, before: TokenRange | null): boolean {
  const last = drafts.at(-1);
  const bare =
    last?.type === 'direct' && last.frame.length === 0 && last.quote.at(-1)?.first === before?.first;
  if (last === undefined || grammar === null || !bare) return false;
  const [pointing] = findDemonstrative(grammar, before);
  if (pointing === undefined) return false;
  const { medium, stance, cue, frame, speaker, addressee } = pointing;
  const evidence = [...last.evidence, ...pointing.evidence];
  drafts[drafts.length - 1] = { ...last, medium, stance, cue, frame, speaker, addressee, evidence };
  return true;
}

/** The statements of a paragraph, in the order of its periods. */
export function draftsOfParagraph(reading: Reading, vocabulary: Vocabulary): Draft[] {
  const drafts: Draft[] = [];
  let continues = false;
  let previous: TokenRange | null = null;
  let before: TokenRange | null = null;
  for (const period of reading.periods) {
    const grammar = mayReport(reading, period) ? sentenceOf(reading, period, vocabulary) : null;
    if (frameByDemonstrative(drafts, grammar, before)) {
      before = period;
      continue;
    }
    const found: Draft[] = grammar === null ? [] : draftsOf(grammar, continues, previous);
    before = period;
    takeOverFrame(drafts, found, period);
    nameByContext(reading, previous, period, found, sentenceOf, vocabulary);
    continues = found.length > 0;
    previous = continues ? null : period;
    drafts.push(...found);
  }
  return mergeContinuations(drafts);
}

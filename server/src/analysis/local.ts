/** The local analysis: everything that a paragraph tells by itself. A pure function of its text. */

import { germanSentenceKnowledge, isGermanAbbreviation } from '../lexicon/abbreviations.js';
import type { CueMedium, Stance } from '../lexicon/cues/types.js';
import { maySignalReport } from '../lexicon/signals.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Span } from '../text/span.js';
import { type Tokens, tokenize } from '../text/tokens.js';
import { isProperName } from './constructions/agent.js';
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
import type { Draft } from './drafts.js';
import { type Grammar, grammarOf, segmentOf } from './grammar.js';
import { type FoundHedge, findHedges } from './hedges.js';
import { type Mention, namedPeople } from './mentions.js';
import type { Evidence, StatementType } from './model.js';
import { type PairedQuotations, pairQuotations, type QuotationContext } from './quotations.js';
import { read } from './read.js';
import {
  endOf,
  Layer,
  lowerAt,
  type Reading,
  spanOf,
  startOf,
  surfaceAt,
  type TokenRange,
} from './reading.js';
import { type SpeakerParts, speakerParts } from './speakers.js';

/** A statement as its paragraph shows it; spans are offsets within the paragraph. */
export interface LocalStatement extends SpeakerParts {
  readonly type: StatementType;
  readonly medium: CueMedium;
  readonly stance: Stance;
  readonly quote: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** Index of the statement that this one stands in; -1 for none. */
  readonly parent: number;
}

/** A speaker whose words follow in the next paragraph. */
export type Announcement = SpeakerParts;

/** What a paragraph tells by itself. */
export interface LocalAnalysis {
  readonly text: string;
  readonly reading: Reading;
  readonly paired: PairedQuotations;
  readonly statements: readonly LocalStatement[];
  /** Who speaks in a last sentence that announces a quotation: „Die Ministerin schrieb:“; null without one. */
  readonly announcement: Announcement | null;
  /** Words of hearsay and suspicion outside quotations. */
  readonly hedges: readonly FoundHedge[];
  /** People named in full, in order. */
  readonly people: readonly Mention[];
  readonly words: number;
}

/** Words of a paragraph and its quotation marks, which its neighbours must be asked about before it is analysed. */
export interface ScannedParagraph {
  readonly tokens: Tokens;
  readonly paired: PairedQuotations;
}

const ALONE: QuotationContext = { entersOpen: false, leavesOpen: false };

/** Tokens and quotation marks of a paragraph, before anything is known of its neighbours. */
export function scanParagraph(text: string): ScannedParagraph {
  const tokens = tokenize(text, isGermanAbbreviation);
  return { tokens, paired: pairQuotations(tokens, ALONE) };
}

function clauseOfCue(grammar: Grammar, draft: Draft): number {
  return grammar.clauseOf[segmentOf(grammar, draft.cue[0] ?? -1)] ?? -1;
}

/** Statements of a period. `continues` is true if the period before it in the paragraph is a report. */
function draftsOf(grammar: Grammar, continues: boolean, previous: TokenRange | null): Draft[] {
  if (!isSentence(grammar)) return [];
  const demonstrative = findDemonstrative(grammar, previous);
  if (demonstrative.length > 0) return demonstrative;
  const direct = findDirect(grammar);
  const complements = findComplements(grammar);
  const framing = new Set([...direct, ...complements].map((draft) => clauseOfCue(grammar, draft)));
  const parentheses = findParentheses(grammar, framing);
  const framed = new Set([...complements].map((draft) => draft.quote[0]?.first ?? -1));
  const found = [
    ...direct,
    ...complements,
    ...parentheses,
    ...findAttributed(grammar),
    ...findParticles(grammar),
    ...findNounComplements(grammar, framed),
  ];
  const drafts = found.length > 0 ? found : frameless(grammar, continues);
  return [...drafts, ...findFragments(grammar, drafts)].sort(byQuote);
}

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
      const quote = [
        {
          first: previous.quote[0]?.first ?? 0,
          last: draft.quote[0]?.last ?? 0,
        },
      ];
      merged[merged.length - 1] = { ...previous, quote };
    } else {
      merged.push(draft);
    }
  }
  return merged;
}

const toSpans = (reading: Reading, ranges: readonly TokenRange[]): Span[] =>
  ranges.filter(({ first, last }) => last > first).map(({ first, last }) => spanOf(reading, first, last));

/** Tokens of a cue as spans; neighbours become one span. */
function cueSpans(reading: Reading, tokens: readonly number[]): Span[] {
  const spans: Span[] = [];
  let previous = -2;
  for (const token of tokens) {
    const last = spans[spans.length - 1];
    if (last !== undefined && token === previous + 1)
      spans[spans.length - 1] = {
        start: last.start,
        end: endOf(reading, token),
      };
    else
      spans.push({
        start: startOf(reading, token),
        end: endOf(reading, token),
      });
    previous = token;
  }
  return spans;
}

function evidenceOf(reading: Reading, draft: Draft): Evidence[] {
  const cue = cueSpans(reading, draft.cue)[0];
  return draft.evidence.map(({ kind, range, detail }) => {
    const span =
      range === undefined
        ? kind.startsWith('cue-')
          ? cue
          : undefined
        : spanOf(reading, range.first, range.last);
    return { kind, ...(span === undefined ? {} : { span }), ...(detail === undefined ? {} : { detail }) };
  });
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function encloses(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((i) => outer.some((o) => o.start <= i.start && i.end <= o.end));
}

const startOfQuote = (quote: readonly Span[] | undefined): number => quote?.[0]?.start ?? 0;
const endOfQuote = (quote: readonly Span[] | undefined): number => quote?.at(-1)?.end ?? 0;

/** For each quote the index of the smallest other one that holds it; -1 for none. One pass over quotes in order. */
function parentsOf(quotes: readonly (readonly Span[])[]): number[] {
  const parents = quotes.map(() => -1);
  const order = quotes.map((_, i) => i);
  order.sort(
    (a, b) =>
      startOfQuote(quotes[a]) - startOfQuote(quotes[b]) || length(quotes[b] ?? []) - length(quotes[a] ?? []),
  );
  let open: number[] = [];
  for (const index of order) {
    const own = quotes[index] ?? [];
    open = open.filter((i) => endOfQuote(quotes[i]) > startOfQuote(own));
    const holding = open.filter(
      (i) => encloses(quotes[i] ?? [], own) && length(quotes[i] ?? []) > length(own),
    );
    parents[index] = holding.at(-1) ?? -1;
    open.push(index);
  }
  return parents;
}

function toStatement(reading: Reading, draft: Draft, quote: readonly Span[], parent: number): LocalStatement {
  return {
    type: draft.type,
    medium: draft.medium,
    stance: draft.stance,
    quote,
    cue: cueSpans(reading, draft.cue),
    frame: toSpans(reading, draft.frame),
    ...speakerParts(reading, draft.speaker),
    addressee: toSpans(reading, draft.addressee),
    evidence: evidenceOf(reading, draft),
    parent,
  };
}

const byQuote = (a: Draft, b: Draft): number => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0);

/** True if the words of the period can make a report; a quotation that holds sentences always can. */
function mayReport({ signals, layers }: Reading, { first, last }: TokenRange): boolean {
  let together = 0;
  for (let i = first; i < last; i++) {
    if (layers[i] === Layer.quoted) return true;
    together |= signals[i] ?? 0;
  }
  return maySignalReport(together);
}

/** More segments than this are a list, a table or noise; a quotation counts as one. */
const LONGEST_SENTENCE = 200;

const isSentence = ({ segments }: Grammar): boolean => segments.length <= LONGEST_SENTENCE;

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

/** First-person words of a quotation: whoever speaks is one of the people just named. */
const FIRST_PERSON = new Set(['ich', 'wir', 'mein', 'meine', 'unser', 'unsere', 'uns', 'mir', 'mich']);

/** „Die Partei will am Kurs festhalten. „Wir bleiben dabei.““: words in the first person of the subject of the sentence before. */
function nameByContext(before: Grammar, found: Draft[], period: TokenRange): void {
  const first = found[0];
  const alone =
    first?.type === 'direct' && first.frame.length === 0 && first.quote[0]?.first === period.first;
  if (!alone || !isSentence(before) || !speaksOfItself(before.reading, period)) return;
  const index = before.clauses.findIndex(({ kind }) => kind === 'main');
  const speaker = before.subject(index);
  if (speaker.kind !== 'noun' || !isProperName(before, speaker)) return;
  found[0] = { ...first, speaker, evidence: [...first.evidence, { kind: 'source-context' }] };
}

function speaksOfItself(reading: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (FIRST_PERSON.has(lowerAt(reading, i))) return true;
  return false;
}

function statementsOf(reading: Reading, vocabulary: Vocabulary): LocalStatement[] {
  const drafts: Draft[] = [];
  let continues = false;
  let previous: TokenRange | null = null;
  for (const period of reading.periods) {
    const found: Draft[] = mayReport(reading, period)
      ? draftsOf(grammarOf(reading, period, vocabulary), continues, previous)
      : [];
    takeOverFrame(drafts, found, period);
    if (previous !== null) nameByContext(grammarOf(reading, previous, vocabulary), found, period);
    continues = found.length > 0;
    previous = continues ? null : period;
    drafts.push(...found);
  }
  const merged = mergeContinuations(drafts);
  const quotes = merged.map((draft) => toSpans(reading, draft.quote));
  const parents = parentsOf(quotes);
  return merged.map((draft, index) => toStatement(reading, draft, quotes[index] ?? [], parents[index] ?? -1));
}

/** The speaker of a last sentence that ends in a colon. */
function announcementOf(reading: Reading, vocabulary: Vocabulary): Announcement | null {
  const period = reading.periods.at(-1);
  if (period === undefined || surfaceAt(reading, period.last - 1) !== ':') return null;
  const grammar = grammarOf(reading, period, vocabulary);
  const index = grammar.clauses.findIndex((clause) => clause.kind === 'main');
  return index < 0 || !isSentence(grammar) ? null : speakerParts(reading, grammar.subject(index));
}

/** Analyses one paragraph. `context` tells of quotations that cross its ends. */
export function analyzeParagraph(
  scanned: ScannedParagraph,
  context: QuotationContext,
  vocabulary: Vocabulary,
): LocalAnalysis {
  const { tokens } = scanned;
  const crosses = context.entersOpen || context.leavesOpen;
  const paired = crosses ? pairQuotations(tokens, context) : scanned.paired;
  const reading = read(tokens, paired, vocabulary, germanSentenceKnowledge);
  return {
    text: tokens.text,
    reading,
    paired,
    statements: statementsOf(reading, vocabulary),
    announcement: announcementOf(reading, vocabulary),
    hedges: findHedges(reading, vocabulary),
    people: namedPeople(reading),
    words: countWords(tokens),
  };
}

function countWords(tokens: Tokens): number {
  let count = 0;
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] === 0) count++;
  return count;
}

/** The local analysis: everything that a paragraph tells by itself. A pure function of its text. */

import { germanSentenceKnowledge, isGermanAbbreviation } from '../lexicon/abbreviations.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.js';
import { type FoundHedge, findHedges } from './hedges.js';
import { type LocalStatement, toSpans, toStatement } from './local-statement.js';
import type { Mention } from './mentions.js';
import { namedPeople } from './named-people.js';
import { parentsOf } from './nesting.js';
import { draftsOfParagraph, sentenceOf } from './periods.js';
import { type PairedQuotations, pairQuotations, type QuotationContext } from './quotations.js';
import { read } from './read.js';
import { type Reading, surfaceAt } from './reading.js';
import { type SpeakerParts, speakerParts } from './speakers.js';

export type { LocalStatement };

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

function statementsOf(reading: Reading, vocabulary: Vocabulary): LocalStatement[] {
  const drafts = draftsOfParagraph(reading, vocabulary);
  const quotes = drafts.map((draft) => toSpans(reading, draft.quote));
  const parents = parentsOf(quotes);
  return drafts.map((draft, index) => toStatement(reading, draft, quotes[index] ?? [], parents[index] ?? -1));
}

/** The speaker of a last sentence that ends in a colon. */
function announcementOf(reading: Reading, vocabulary: Vocabulary): Announcement | null {
  const period = reading.periods.at(-1);
  if (period === undefined || surfaceAt(reading, period.last - 1) !== ':') return null;
  const grammar = sentenceOf(reading, period, vocabulary);
  const index = grammar?.clauses.findIndex((clause) => clause.kind === 'main') ?? -1;
  return grammar === null || index < 0 ? null : speakerParts(reading, grammar.subject(index));
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
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] === TokenKind.word) count++;
  return count;
}

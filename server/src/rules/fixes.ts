/** Fixes that several rules offer. None of them is safe: a source that the machine guesses needs an author. */

import type { Grammar } from '../analysis/grammar.js';
import { endOf } from '../analysis/reading.js';
import { PLACEHOLDER } from '../tags/tag.js';
import { writeTag } from '../tags/write.js';
import type { Span } from '../text/span.js';
import { attributionClause } from './rewrite/attribution-clause.js';
import { lautForHedge, lautForReport, type RebuiltFor } from './rewrite/laut.js';
import { dativeName } from './rewrite/names.js';
import type { ParagraphFacts, ProposedFix } from './rule.js';
import { grammarAt, periodAt, tokensIn } from './sentences.js';

/** How many names are offered. */
const OFFERED = 3;

const insert = (at: number, text: string) => [{ span: { start: at, end: at }, text }];

/** The last place at which a statement that holds `place` has ended; `end` if it ends there. */
function ownEnd({ local }: ParagraphFacts, statement: number, end: number): number {
  const pieces = local.statements[statement];
  if (pieces === undefined) return end;
  const ends = [...pieces.quote, ...pieces.frame, ...pieces.cue, ...pieces.speaker].map((span) => span.end);
  return Math.max(...ends.filter((each) => each <= end));
}

/**
 * The place for a tag: behind the sentence of `place`, marks and full stop included; right behind the statement if a tag
 * there would belong to a later one.
 */
export function tagPlace(facts: ParagraphFacts, place: Span): number {
  const { reading } = facts.local;
  const period = periodAt(reading, place.start);
  if (period === null) return place.end;
  const end = endOf(reading, period.last - 1);
  const here = facts.binder.statementsAt(place);
  const bound = facts.binder.statementsFor(end);
  const [first] = here;
  return first === undefined || here.some((statement) => bound.includes(statement))
    ? end
    : ownEnd(facts, first, end);
}

function names({ candidates }: ParagraphFacts): readonly string[] {
  const known = candidates();
  return known.length === 0 ? [PLACEHOLDER] : known.slice(0, OFFERED);
}

function tagFixesAt(facts: ParagraphFacts, at: number): ProposedFix[] {
  return names(facts).map((name) => {
    const tag = writeTag({ sources: [{ name }] }, facts.options.tagStyle);
    return {
      title: { de: `Quellenangabe einfügen: ${tag}`, en: `Insert source tag: ${tag}` },
      kind: 'needs-author',
      edits: insert(at, ` ${tag}`),
    };
  });
}

/** A tag that accepts that the source stays unnamed; the author gives the reason. */
function anonymousFix(facts: ParagraphFacts, at: number): ProposedFix {
  const tag = writeTag({ sources: [{ name: 'anonym' }], evidence: 'GRUND' }, facts.options.tagStyle);
  return {
    title: { de: `Als anonyme Quelle kennzeichnen: ${tag}`, en: `Mark as anonymous source: ${tag}` },
    kind: 'needs-author',
    edits: insert(at, ` ${tag}`),
  };
}

/** A source tag behind the sentence, one fix for each likely name. */
export const tagFixes = (facts: ParagraphFacts, place: Span): ProposedFix[] =>
  tagFixesAt(facts, tagPlace(facts, place));

/** What to do about a source that is not named: tags with the likely names, and one that says that it stays unnamed. */
export function sourceFixes(facts: ParagraphFacts, place: Span): ProposedFix[] {
  const at = tagPlace(facts, place);
  return [...tagFixesAt(facts, at), anonymousFix(facts, at)];
}

/** „, sagte X“ behind a quotation, one fix for each likely name. */
export function saidFixes(facts: ParagraphFacts, quotation: Span): ProposedFix[] {
  return names(facts).map((name) => ({
    title: { de: `Ergänzen, wer spricht: ${name}`, en: `Add who speaks: ${name}` },
    kind: 'needs-author',
    edits: attributionClause(facts.text, quotation, name),
  }));
}

type Rebuild = (grammar: Grammar) => RebuiltFor | null;

function rebuildFixes(facts: ParagraphFacts, place: Span, rebuild: Rebuild): ProposedFix[] {
  const period = periodAt(facts.local.reading, place.start);
  const rebuiltFor = period === null ? null : rebuild(grammarAt(facts, period));
  if (rebuiltFor === null) return [];
  return names(facts).map((name) => {
    const phrase = `Laut ${dativeName(name)} …`;
    const title = { de: `Umbauen: „${phrase}“`, en: `Rebuild: “${phrase}”` };
    return { title, kind: 'needs-author', edits: rebuiltFor(name) };
  });
}

/** „Laut X“ in front of the sentence that holds the place, one fix for each likely name; none if it cannot be rebuilt. */
export const lautFixes = (facts: ParagraphFacts, place: Span): ProposedFix[] =>
  rebuildFixes(facts, place, lautForReport);

/** „Laut X“ in the place of a word of hearsay. */
export const hedgeFixes = (facts: ParagraphFacts, hedge: Span): ProposedFix[] =>
  rebuildFixes(facts, hedge, (grammar) => lautForHedge(grammar, tokensIn(facts.local.reading, hedge)));

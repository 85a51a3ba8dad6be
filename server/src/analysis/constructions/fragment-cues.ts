/** What in a sentence shows that quoted words are speech: a judgement, a preposition, a noun for words. */

import type { CueMatch } from '../cue-matches.js';
import { covers, type Draft, draftOf } from '../drafts.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { lowerAt, type TokenRange } from '../reading.js';
import { speakerOf } from './agent.js';
import { frameBefore } from './complement.js';
import { isAttribute, isIndefinite } from './fragment-names.js';

/** „nennt sich „…““, „nennt man „…““: that gives a name. */
const NAMING_SELF = new Set(['man', 'sich']);
/** How many words before the marks als or für may stand: als eine ganz und gar „schlechte“ …. */
const COMPARISON_REACH = 4;
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

/** The statement of a quotation whose clause has a cue: „nannte den Plan „überflüssig““. */
export function framedByClause(grammar: Grammar, outer: TokenRange): Draft | null {
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

/** „eine „Zeitungsente““, „„überfällig““: an indefinite article or an adjective says what somebody thinks of it. */
function characterises(grammar: Grammar, outer: TokenRange): boolean {
  return isIndefinite(grammar, outer) || grammar.reading.words[outer.first + 1]?.capital !== true;
}

/** „nannte das eine „Zeitungsente““, „bezeichnete sie als „Verrat““: a judgement is speech even if it looks like a name. */
export function isJudged(grammar: Grammar, outer: TokenRange): boolean {
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
export function followsCuePreposition(grammar: Grammar, outer: TokenRange): boolean {
  const index = grammar.clauseOf[segmentOf(grammar, outer.first)] ?? -1;
  const before = lowerAt(grammar.reading, beforeAttributes(grammar, outer));
  return grammar.cues(index).some(({ cue }) => !cue.ambiguous && cue.prepositions.includes(before));
}

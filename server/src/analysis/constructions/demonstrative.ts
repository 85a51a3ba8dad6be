/** A sentence that attributes the one before it: „Das teilte die Polizei mit.“, „Dies geht aus dem Bericht hervor.“ */

import { type CueMatch, cueWith, impersonalOf } from '../cue-matches.js';
import { type Draft, draftOf } from '../drafts.js';
import { contentEnd, type Grammar } from '../grammar.js';
import { lowerAt, type TokenRange } from '../reading.js';
import { addresseeIn, speakerOf } from './agent.js';

const POINTING = new Set(['das', 'dies', 'dieses']);
const FRAMES = ['object', 'dass', 'quote'] as const;

/** The main clause „das sagte sie“ whose prefield is the demonstrative alone; -1 for none. */
function pointingClause(grammar: Grammar): number {
  return grammar.clauses.findIndex(
    (clause) =>
      clause.kind === 'main' &&
      POINTING.has(lowerAt(grammar.reading, clause.finite - 1)) &&
      startsAt(grammar, clause.finite - 1),
  );
}

function startsAt(grammar: Grammar, token: number): boolean {
  return grammar.segments.some(({ first }) => first === token);
}

function matchOf(grammar: Grammar, clause: number): CueMatch | undefined {
  const matches = grammar.cues(clause);
  const match = FRAMES.map((frame) => cueWith(matches, frame)).find((m) => m !== undefined);
  return match?.cue.ambiguous === true ? undefined : match;
}

/** What is attributed: the part of the sentence before the demonstrative, else the whole sentence before. */
function pointedAt(grammar: Grammar, pointing: number, previous: TokenRange | null): TokenRange | null {
  if (pointing > grammar.period.first + 1) return { first: grammar.period.first, last: pointing - 1 };
  return pointing === grammar.period.first ? previous : null;
}

/** The statement that a demonstrative makes of what stands before it; `previous` is the sentence before. */
export function findDemonstrative(grammar: Grammar, previous: TokenRange | null): Draft[] {
  const index = pointingClause(grammar);
  const clause = grammar.clauses[index];
  if (clause === undefined) return [];
  const match = matchOf(grammar, index);
  const closes = grammar.clauses.slice(index + 1).every(({ kind }) => kind === 'relative');
  if (match === undefined || !closes) return [];
  const pointing = clause.finite - 1;
  const said = pointedAt(grammar, pointing, previous);
  const speaker = speakerOf(grammar, index, match);
  const nobody = speaker.ranges.length === 0 && impersonalOf(match) === null;
  if (said === null || nobody) return [];
  return [
    draftOf({
      type: 'indirect',
      medium: match.cue.medium,
      stance: match.cue.stance,
      quote: [said, { first: pointing, last: pointing + 1 }],
      cue: match.tokens,
      frame: [{ first: clause.finite, last: contentEnd(grammar) }],
      speaker,
      addressee: addresseeIn(grammar, index, match),
      evidence: [{ kind: 'cue-verb', detail: match.cue.lemma }],
    }),
  ];
}

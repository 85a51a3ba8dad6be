/** Sentences whose own verb and subject make them a report: „Die Stadt forderte mehr Geld.“ */

import { uncontracted } from '../../lexicon/contractions.js';
import { isPerformative } from '../../lexicon/cues/performatives.js';
import type { CueVerb } from '../../lexicon/cues/types.js';
import type { CueMatch } from '../cue-matches.js';
import { type Draft, draftOf } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import { lowerAt } from '../reading.js';
import type { Subject } from '../subjects.js';
import { canSpeak, speakerOf } from './agent.js';

const AS = ['als'];
const FOR = ['für'];

function hasAny({ reading }: Grammar, tokens: readonly number[], words: readonly string[]): boolean {
  return tokens.some((token) => words.includes(uncontracted(lowerAt(reading, token))));
}

/** A verb that also means something else is a report only as a phrase or with the preposition that makes it one. */
const isPlain = (cue: CueVerb): boolean => !cue.ambiguous || cue.fixed.length > 0;

/** True if the clause has what the cue sums up: its object, its prepositional object, its phrase with als. */
function isFilled(grammar: Grammar, tokens: readonly number[], cue: CueVerb): boolean {
  if (isPerformative(cue.lemma)) return false;
  if (cue.frames.includes('preposition') && hasAny(grammar, tokens, cue.prepositions)) return true;
  if (cue.frames.includes('als') && hasAny(grammar, tokens, AS)) return true;
  if (cue.frames.includes('für') && hasAny(grammar, tokens, FOR)) return true;
  if (cue.frames.includes('predicative') && isPlain(cue)) return true;
  return cue.frames.includes('object') && isPlain(cue);
}

interface Report {
  readonly match: CueMatch;
  readonly speaker: Subject;
}

function reportOf(grammar: Grammar, index: number): Report | null {
  const clause = grammar.clauses[index];
  const predicate = grammar.predicate(index);
  if (clause?.kind !== 'main' || predicate === null || predicate.modal !== '') return null;
  const tokens = grammar.tokens(index);
  const match = grammar.cues(index).find((m) => isFilled(grammar, tokens, m.cue));
  if (match === undefined) return null;
  const speaker = speakerOf(grammar, index, match);
  return canSpeak(grammar, speaker) ? { match, speaker } : null;
}

/** The report that the period is, unless a clause of it frames or is said already. */
export function findReported(grammar: Grammar): Draft[] {
  for (let index = 0; index < grammar.clauses.length; index++) {
    const report = reportOf(grammar, index);
    if (report === null) continue;
    const { cue } = report.match;
    return [
      draftOf({
        type: 'reported',
        medium: cue.medium,
        stance: cue.stance,
        quote: [grammar.period],
        speaker: report.speaker,
        evidence: [{ kind: 'cue-verb', detail: cue.lemma }],
      }),
    ];
  }
  return [];
}

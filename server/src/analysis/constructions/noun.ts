/** A noun that carries a statement: „die Auffassung, dass …“, „den Vorwurf, er habe …“, „die Forderung, … zu …“. */

import type { CueNoun } from '../../lexicon/cues/types.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Clause } from '../clauses.js';
import { type Draft, draftOf } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import { nounPhraseEnd, nounPhraseStart } from '../noun-phrases.js';
import { featuresAt, isOpen, lowerAt, type TokenRange } from '../reading.js';
import { NO_SUBJECT, type Subject } from '../subjects.js';
import { speakerOf } from './agent.js';
import { complementEnd, frameBefore, frameFor } from './complement.js';

/** Verbs under which the noun's statement is the subject's own: „äußerte die Hoffnung“, „vertritt die Auffassung“. */
const OWNED = wordSet(`
  abgeben aufstellen äußern ausdrücken aussprechen bekräftigen bringen erheben erneuern fassen formulieren führen geben haben
  hegen machen nennen richten stellen teilen treffen übermitteln unterstreichen verbreiten veröffentlichen vertreten
  vorbringen wagen wiederholen ziehen
`);

const CLOSING =
  Feature.separablePrefix |
  Feature.pastParticiple |
  Feature.infinitive |
  Feature.finite |
  Feature.adverb |
  Feature.reflexive;

interface NounCue {
  readonly token: number;
  readonly noun: CueNoun;
}

/** The last cue noun of the segment before the complement, if no other noun stands between. */
function cueNounBefore(grammar: Grammar, segment: number): NounCue | null {
  const { reading } = grammar;
  const range = grammar.segments[segment];
  if (range === undefined) return null;
  for (let i = range.last - 1; i >= range.first; i--) {
    const word = reading.words[i];
    if (!isOpen(reading, i) || word === undefined) continue;
    const noun = word.cueNouns[0];
    if (word.capital && noun !== undefined) return { token: i, noun };
  }
  return null;
}

/** True if behind the noun only its own genitive, a prefix, a participle or an infinitive stands: „wies den Vorwurf zurück, …“. */
function reachesEnd(grammar: Grammar, cue: NounCue, segment: TokenRange): boolean {
  const { reading } = grammar;
  const end = nounPhraseEnd(reading, cue.token, segment.last);
  for (let i = Math.max(end, cue.token + 1); i < segment.last; i++) {
    if (isOpen(reading, i) && !has(featuresAt(reading, i), CLOSING)) return false;
  }
  return true;
}

/** „der Vorwurf der Opposition“, „Kesslers Vorwurf“, „ihre Hoffnung“. */
function possessorOf(grammar: Grammar, cue: NounCue, limit: number): Subject {
  const { reading } = grammar;
  const end = nounPhraseEnd(reading, cue.token, limit);
  if (end > cue.token + 1 && has(featuresAt(reading, cue.token + 1), Feature.determiner)) {
    return { ranges: [{ first: cue.token + 1, last: end }], kind: 'noun' };
  }
  if (lowerAt(reading, cue.token + 1) === 'von' && end > cue.token + 2) {
    return { ranges: [{ first: cue.token + 2, last: end }], kind: 'noun' };
  }
  return NO_SUBJECT;
}

/** „lehnte mit der Begründung ab, …“: what follows is the words of whoever acts. */
function isManner(grammar: Grammar, cue: NounCue, segment: TokenRange): boolean {
  const start = nounPhraseStart(grammar.reading, cue.token, segment.first);
  return lowerAt(grammar.reading, start - 1) === 'mit' || lowerAt(grammar.reading, start) === 'mit';
}

function ownerOf(grammar: Grammar, clause: number, manner: boolean): Subject {
  if (manner) return speakerOf(grammar, clause, null);
  const lemmas = grammar.predicate(clause)?.lemmas ?? [];
  return lemmas.some((lemma) => OWNED.has(lemma)) ? grammar.subject(clause) : NO_SUBJECT;
}

function cueTokens(grammar: Grammar, cue: NounCue, segment: TokenRange): number[] {
  const start = nounPhraseStart(grammar.reading, cue.token, segment.first);
  const determiner = has(featuresAt(grammar.reading, start), Feature.determiner) && start === cue.token - 1;
  return determiner ? [start, cue.token] : [cue.token];
}

function statementOf(grammar: Grammar, segment: number, clause: Clause): Draft | null {
  const before = grammar.segments[segment - 1];
  const matrixIndex = grammar.clauseOf[segment - 1] ?? -1;
  const matrix = grammar.clauses[matrixIndex];
  if (before === undefined || matrix === undefined || before.quoted) return null;
  const frame = frameFor(clause, true);
  const cue = cueNounBefore(grammar, segment - 1);
  if (cue === null || frame === null || !cue.noun.frames.includes(frame)) return null;
  if (frame === 'v2' && clause.mood === 'indicative') return null;
  if (!reachesEnd(grammar, cue, before)) return null;
  const first = grammar.segments[segment]?.first ?? 0;
  const possessor = possessorOf(grammar, cue, before.last);
  const speaker =
    possessor.kind === 'none' ? ownerOf(grammar, matrixIndex, isManner(grammar, cue, before)) : possessor;
  return draftOf({
    type: 'indirect',
    medium: cue.noun.medium,
    stance: cue.noun.stance,
    quote: [{ first, last: complementEnd(grammar, matrix, segment) }],
    cue: cueTokens(grammar, cue, before),
    frame: [frameBefore(grammar, matrixIndex, first)],
    speaker,
    evidence: [{ kind: 'cue-noun', detail: cue.noun.lemma }],
  });
}

/** Statements of cue nouns with a complement; `framed` are segments where a verb's complement starts already. */
export function findNounComplements(grammar: Grammar, framed: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  grammar.segments.forEach((segment, index) => {
    const clause = grammar.clauses[grammar.clauseOf[index] ?? -1];
    if (segment.before !== 'comma' || clause === undefined || clause.segments[0] !== index) return;
    if (framed.includes(segment.first)) return;
    const draft = statementOf(grammar, index, clause);
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

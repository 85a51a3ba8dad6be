/** Words that attribute a clause to what was named before: „Demnach …“, „ein Bericht, wonach …“. */

import { Signal } from '../../lexicon/signals.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { type Draft, draftOf } from '../drafts.js';
import { contentEnd, type Grammar, segmentLast, segmentOf } from '../grammar.js';
import { nounPhraseStart } from '../noun-phrases.js';
import { featuresAt, lowerAt, signalsAt } from '../reading.js';
import type { Subject } from '../subjects.js';

/** „Danach“ mostly says when; it attributes only a clause in the Konjunktiv. */
const TEMPORAL = new Set(['danach', 'hiernach']);

function isSubjunctive(grammar: Grammar, token: number): boolean {
  const mood = grammar.clauses[grammar.clauseOf[segmentOf(grammar, token)] ?? -1]?.mood;
  return mood === 'subjunctive1' || mood === 'subjunctive2';
}

/** „Demnach“ at the start of its sentence. The particle stands for the speaker. */
function anaphoric(grammar: Grammar): Draft | null {
  const token = grammar.period.first;
  if (!has(signalsAt(grammar.reading, token), Signal.particle)) return null;
  const word = lowerAt(grammar.reading, token);
  const entries = grammar.vocabulary.cues.particlesByWord.get(word) ?? [];
  if (!entries.some(({ kind }) => kind === 'anaphoric')) return null;
  if (TEMPORAL.has(word) && !isSubjunctive(grammar, token)) return null;
  const range = { first: token, last: token + 1 };
  return draftOf({
    type: 'indirect',
    quote: [{ first: token + 1, last: contentEnd(grammar) }],
    cue: [token],
    frame: [range],
    speaker: { ranges: [range], kind: 'pronoun' },
    evidence: [{ kind: 'cue-particle', detail: word }],
  });
}

/** What a relative particle stands for: „ein Bericht“ in „ein Bericht, wonach …“. */
function antecedent(grammar: Grammar, segment: number): Subject {
  const comma = (grammar.segments[segment]?.first ?? 0) - 1;
  const from = grammar.segments[segment - 1]?.first ?? comma;
  const first = nounPhraseStart(grammar.reading, comma, from);
  return first < comma ? { ranges: [{ first, last: comma }], kind: 'noun' } : { ranges: [], kind: 'none' };
}

function relative(grammar: Grammar, token: number): Draft | null {
  const entries = grammar.vocabulary.cues.particlesByWord.get(lowerAt(grammar.reading, token)) ?? [];
  const segment = segmentOf(grammar, token);
  const range = grammar.segments[segment];
  if (range === undefined || range.first !== token || range.before !== 'comma') return null;
  const speaker = antecedent(grammar, segment);
  if (!entries.some(({ kind }) => kind === 'relative') || speaker.kind === 'none') return null;
  return draftOf({
    type: 'indirect',
    quote: [
      {
        first: token + 1,
        last: Math.min(segmentLast(grammar, segment), contentEnd(grammar)),
      },
    ],
    cue: [token],
    frame: [{ first: grammar.period.first, last: token + 1 }],
    speaker,
    evidence: [{ kind: 'cue-particle', detail: lowerAt(grammar.reading, token) }],
  });
}

/** Statements that a particle attributes. */
export function findParticles(grammar: Grammar): Draft[] {
  const drafts: Draft[] = [];
  const first = anaphoric(grammar);
  if (first !== null) drafts.push(first);
  for (let i = grammar.period.first; i < grammar.period.last; i++) {
    if (!has(signalsAt(grammar.reading, i), Signal.particle)) continue;
    if (!has(featuresAt(grammar.reading, i), Feature.relativePronoun | Feature.adverb)) continue;
    const draft = relative(grammar, i);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Whole sentences without a frame: evidential sollen („Er soll geflohen sein.“) and the Konjunktiv that continues a report. */

import { Feature, has } from '../../lexicon/word-features.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Draft, draftOf } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import { featuresAt, lowerAt } from '../reading.js';
import { NO_SUBJECT } from '../subjects.js';

const EVIDENTIAL = new Set(['soll', 'sollen']);
const PERFECT = new Set(['haben', 'sein', 'worden']);

/** „soll … verletzt haben“: sollen with a perfect infinitive is hearsay, never a plan (Duden: epistemisches sollen). */
function hasPerfectInfinitive(grammar: Grammar, tokens: readonly number[]): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1] ?? -1;
    return (
      PERFECT.has(lowerAt(grammar.reading, token)) &&
      has(featuresAt(grammar.reading, before), Feature.pastParticiple)
    );
  });
}

/** Verbs of being: with them sollen says what is reported to be so, hardly what is planned. */
const STATIVE = wordSet(
  'befinden bestehen betragen enthalten gehören haben handeln heißen kennen kosten leben liegen sein stammen umfassen wissen wiegen',
);

/** „soll sich um … handeln“, „soll resistent sein“; not „soll fertiggestellt sein“, which is a plan. */
function hasStativeInfinitive(grammar: Grammar, tokens: readonly number[]): boolean {
  const last = tokens.findLast((token) => has(featuresAt(grammar.reading, token), Feature.infinitive)) ?? -1;
  const before = featuresAt(grammar.reading, last - 1);
  return STATIVE.has(lowerAt(grammar.reading, last)) && !has(before, Feature.pastParticiple);
}

/**
 * True for sollen that passes on what others say: with a perfect infinitive, with a verb of being, or as the continuation of
 * a report. Alone and with the infinitive of an action („Der Start soll am Mittwoch erfolgen“) it is a plan that the article itself tells.
 */
function isHearsay(grammar: Grammar, continues: boolean): boolean {
  return grammar.clauses.some((clause, index) => {
    if (clause.kind !== 'main' || !EVIDENTIAL.has(lowerAt(grammar.reading, clause.finite))) return false;
    const tokens = grammar.tokens(index);
    return continues || hasPerfectInfinitive(grammar, tokens) || hasStativeInfinitive(grammar, tokens);
  });
}

/** A sentence of hearsay with sollen. Its source is whoever reported before. */
export function findHearsay(grammar: Grammar, continues: boolean): Draft[] {
  if (!isHearsay(grammar, continues)) return [];
  return [
    draftOf({
      type: 'free-indirect',
      quote: [grammar.period],
      speaker: NO_SUBJECT,
      evidence: [{ kind: 'evidential-modal' }],
    }),
  ];
}

/** The grammatical mood of the period's first main clause, if it is a Konjunktiv; null otherwise. */
export function subjunctiveOf(grammar: Grammar): 'subjunctive1' | 'subjunctive2' | null {
  for (const clause of grammar.clauses) {
    if (clause.kind !== 'main') continue;
    if (clause.mood === 'subjunctive1') return 'subjunctive1';
    if (clause.mood === 'subjunctive2') return 'subjunctive2';
    return null;
  }
  return null;
}

/** A sentence in the Konjunktiv that no frame governs. Konjunktiv II alone is no report: it may be a mere possibility. */
export function findContinuation(grammar: Grammar, continues: boolean): Draft[] {
  const mood = subjunctiveOf(grammar);
  if (mood === null || (mood === 'subjunctive2' && !continues)) return [];
  return [
    draftOf({
      type: 'indirect-free-indirect',
      quote: [grammar.period],
      speaker: NO_SUBJECT,
      evidence: [{ kind: 'subjunctive', detail: mood }],
    }),
  ];
}

/** Whole sentences without a frame: evidential sollen („Er soll geflohen sein.“) and the Konjunktiv that continues a report. */

import { Feature, has } from '../../lexicon/word-features.js';
import { type Draft, draftOf } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import { clauseTokens } from '../predicates.js';
import { featuresAt, lowerAt } from '../reading.js';
import { NO_SUBJECT } from '../subjects.js';

const EVIDENTIAL = new Set(['soll', 'sollen']);
const PERFECT = new Set(['haben', 'sein', 'worden']);

/** „soll … haben“, „sollen … sein“: sollen with a perfect infinitive is hearsay, never a plan (Duden: epistemisches sollen). */
function isHearsay(grammar: Grammar): boolean {
  return grammar.clauses.some((clause) => {
    if (clause.kind !== 'main' || !EVIDENTIAL.has(lowerAt(grammar.reading, clause.finite))) return false;
    const tokens = clauseTokens(grammar.reading, grammar, clause);
    return tokens.some((t) => PERFECT.has(lowerAt(grammar.reading, t))) || tokens.length > 0;
  });
}

/** A sentence of hearsay with sollen. Its source is whoever reported before. */
export function findHearsay(grammar: Grammar): Draft[] {
  if (!isHearsay(grammar)) return [];
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

/** A sentence in the Konjunktiv that no frame governs. */
export function findContinuation(grammar: Grammar): Draft[] {
  const mood = subjunctiveOf(grammar);
  if (mood === null || has(featuresAt(grammar.reading, grammar.period.first), Feature.questionWord))
    return [];
  return [
    draftOf({
      type: 'indirect-free-indirect',
      quote: [grammar.period],
      speaker: NO_SUBJECT,
      evidence: [{ kind: 'subjunctive', detail: mood }],
    }),
  ];
}

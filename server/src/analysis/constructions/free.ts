/** Whole sentences without a frame: evidential sollen („Er soll geflohen sein.“) and the Konjunktiv that continues a report. */

import { Feature, has } from '../../lexicon/word-features.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Draft, draftOf } from '../drafts.js';
import type { Grammar } from '../grammar.js';
import { featuresAt, lowerAt } from '../reading.js';
import { NO_SUBJECT } from '../subjects.js';

const EVIDENTIAL = new Set(['soll', 'sollen']);

/** Verbs whose participle with sein is a state to come: „soll bis Mai fertiggestellt sein“, not „soll geflohen sein“. */
const RESULTS = wordSet(`
  abdecken abschließen ausschließen beenden bauen beheben einrichten erlauben errichten eröffnen erreichen fertigstellen
  gewährleisten regeln sicherstellen umsetzen verbieten vorsehen zulassen
`);

function isPerfectParticiple(grammar: Grammar, token: number, auxiliary: string): boolean {
  if (!has(featuresAt(grammar.reading, token), Feature.pastParticiple)) return false;
  if (auxiliary === 'haben') return true;
  const readings = grammar.vocabulary.word(lowerAt(grammar.reading, token)).verbs;
  return !readings.some(({ kind, lemma }) => kind === 'past-participle' && RESULTS.has(lemma));
}

/** „soll … verletzt haben“: sollen with a perfect infinitive is hearsay, never a plan (Duden: epistemisches sollen). */
function hasPerfectInfinitive(grammar: Grammar, from: number): boolean {
  for (let token = from + 1; token < grammar.period.last; token++) {
    const word = lowerAt(grammar.reading, token);
    if ((word === 'haben' || word === 'sein') && isPerfectParticiple(grammar, token - 1, word)) return true;
  }
  return false;
}

/** Verbs of being: with them sollen says what is reported to be so, hardly what is planned. */
const STATIVE = wordSet(
  'befinden bestehen betragen enthalten gehören haben heißen kennen kosten leben liegen sein stammen umfassen wissen wiegen',
);

/** „soll sich um … handeln“, „soll resistent sein“; not „soll fertiggestellt sein“, which is a plan. */
function hasStativeInfinitive(grammar: Grammar, tokens: readonly number[]): boolean {
  const last = tokens.findLast((token) => has(featuresAt(grammar.reading, token), Feature.infinitive)) ?? -1;
  const before = featuresAt(grammar.reading, last - 1);
  const word = lowerAt(grammar.reading, last);
  const isAbout =
    word === 'handeln' && tokens.some((token) => has(featuresAt(grammar.reading, token), Feature.reflexive));
  return (STATIVE.has(word) || isAbout) && !has(before, Feature.pastParticiple);
}

/**
 * True for sollen that passes on what others say: with a perfect infinitive, with a verb of being, or as the continuation of
 * a report. Alone and with the infinitive of an action („Der Start soll am Mittwoch erfolgen“) it is a plan that the article itself tells.
 */
function isHearsay(grammar: Grammar, continues: boolean): boolean {
  return grammar.clauses.some((clause, index) => {
    if (clause.kind !== 'main' || !EVIDENTIAL.has(lowerAt(grammar.reading, clause.finite))) return false;
    const tokens = grammar.tokens(index);
    return continues || hasPerfectInfinitive(grammar, clause.finite) || hasStativeInfinitive(grammar, tokens);
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

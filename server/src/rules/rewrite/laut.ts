/** Puts „laut X“ in front of a sentence in the Konjunktiv: „Der Bau sei fertig.“ becomes „Laut X ist der Bau fertig.“ */

import type { Clause } from '../../analysis/clauses.js';
import { clauseStart, type Grammar, segmentOf } from '../../analysis/grammar.js';
import { endOf, featuresAt, isOpen, lowerAt, startOf, type TokenRange } from '../../analysis/reading.js';
import { insideSentence } from '../../analysis/rewrite/first-word.js';
import { Feature, has } from '../../lexicon/word-features.js';
import type { Edit } from '../../text/span.js';
import { indicativeOf } from './mood.js';
import { dativeName } from './names.js';

const isSubjunctive = ({ reading }: Grammar, token: number): boolean =>
  isOpen(reading, token) && has(featuresAt(reading, token), Feature.subjunctive1);

/** Every Konjunktiv I from one token to another put into the indicative. */
export function indicativeEdits(grammar: Grammar, { first, last }: TokenRange): Edit[] {
  const { reading, vocabulary } = grammar;
  const edits: Edit[] = [];
  for (let i = first; i < last; i++) {
    const form = isSubjunctive(grammar, i) ? indicativeOf(vocabulary, lowerAt(reading, i)) : null;
    if (form !== null)
      edits.push({ span: { start: startOf(reading, i), end: endOf(reading, i) }, text: form });
  }
  return edits;
}

/** True if one phrase, and nothing else, stands before the finite verb: what can move behind it as it is. */
function hasPlainPrefield(grammar: Grammar, { finite, verbFirst, coordinated }: Clause): boolean {
  const { reading, period } = grammar;
  if (verbFirst || coordinated || finite <= period.first) return false;
  return segmentOf(grammar, finite) === segmentOf(grammar, period.first) && isOpen(reading, period.first);
}

/** The edits that put „laut“ and this name into a sentence. */
export type RebuiltFor = (name: string) => Edit[];

/**
 * What makes a sentence one with „laut“: the verb moves into the second place, and all verbs in the Konjunktiv I become
 * indicative. Null for a sentence that does not start with a main clause, or whose verb has no certain indicative.
 */
export function lautForReport(grammar: Grammar): RebuiltFor | null {
  const { reading, period, vocabulary } = grammar;
  const clause = grammar.clauses.find(({ kind }) => kind === 'main');
  if (clause === undefined || clauseStart(grammar, clause) !== period.first) return null;
  if (!hasPlainPrefield(grammar, clause)) return null;
  const form = lowerAt(reading, clause.finite);
  const verb = clause.mood === 'indicative' ? form : indicativeOf(vocabulary, form);
  if (verb === null) return null;
  const span = { start: startOf(reading, period.first), end: endOf(reading, clause.finite) };
  const rest = reading.text.slice(endOf(reading, period.first), endOf(reading, clause.finite - 1));
  const prefield = insideSentence(reading, period.first) + rest;
  const others = indicativeEdits(grammar, { first: clause.finite + 1, last: period.last });
  return (name) => [{ span, text: `Laut ${dativeName(name)} ${verb} ${prefield}` }, ...others];
}

/**
 * The same for a sentence that a word of hearsay qualifies, which goes: „Die Diebe kamen angeblich durchs Dach.“ becomes
 * „Laut X kamen die Diebe durchs Dach.“ Null also where the word belongs to a noun („der angebliche Erbe“).
 */
export function lautForHedge(grammar: Grammar, hedge: TokenRange): RebuiltFor | null {
  const { reading, period } = grammar;
  if (reading.words[hedge.last]?.capital === true) return null;
  const place = { start: startOf(reading, hedge.first), end: endOf(reading, hedge.last - 1) };
  const clause = grammar.clauses.find(({ kind }) => kind === 'main');
  if (hedge.first === period.first && clause?.finite === hedge.last)
    return (name) => [{ span: place, text: `Laut ${dativeName(name)}` }];
  const rebuiltFor = clause !== undefined && clause.finite < hedge.first ? lautForReport(grammar) : null;
  const removed: Edit = { span: { start: place.start - 1, end: place.end }, text: '' };
  return rebuiltFor === null ? null : (name) => [...rebuiltFor(name), removed];
}

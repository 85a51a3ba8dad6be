/** A sentence of direct speech as one of reported speech. */

import type { Grammar } from '../grammar.js';
import { lowerAt } from '../reading.js';
import { frameOf } from './clause-frame.js';
import { type Changes, noChanges } from './passage.js';
import { changePronouns, changeVerb, subjectOf } from './reported-clause.js';
import { isToBe, type Speaker, type SubjectPerson } from './shift-pronoun.js';
import { LOOKALIKES, SPEAKER_BOUND } from './shift-tables.js';

const POLITE = /^(?:sie|ihnen|ihr(?:e[mnrs]?)?)$/;

/** True if no word of the sentence would mean something else in the mouth of somebody who reports. */
function isReportable({ reading, period }: Grammar): boolean {
  for (let i = period.first; i < period.last; i++) {
    const word = lowerAt(reading, i);
    const isPolite = POLITE.test(word) && reading.words[i]?.capital === true;
    if (SPEAKER_BOUND.test(word) || (isPolite && (i > period.first || word !== 'sie'))) return false;
  }
  return true;
}

/**
 * What becomes of a sentence in reported speech: verbs in the Konjunktiv, the first person as the third. With `toEnd` its
 * one clause is a question, whose verb goes to its end. Null where one of its words has no certain counterpart.
 */
export function reportedSentence(grammar: Grammar, speaker: Speaker, toEnd: boolean): Changes | null {
  const changes = noChanges();
  if (!isReportable(grammar) || (toEnd && grammar.clauses.length !== 1)) return null;
  let subject: SubjectPerson = 'other';
  for (const [index, { kind }] of grammar.clauses.entries()) {
    const frame = kind === 'infinitive' ? null : frameOf(grammar, index, toEnd);
    if (frame === null && kind !== 'infinitive') return null;
    const next: SubjectPerson | null = frame === null ? subject : subjectOf(grammar, index, frame, subject);
    if (next === null || (frame !== null && !changeVerb(changes, grammar, frame, next, toEnd))) return null;
    if (!changePronouns(changes, grammar, index, frame, { subject: next, speaker })) return null;
    subject = next;
  }
  return changes;
}

const WE = /^(?:wir|uns|unse?r)/;

/**
 * True if a pronoun of the third person could mean somebody else afterwards than now: „sie“ in the words of a woman or of
 * several, and where „mein“ and „unser“ both would become „ihr“.
 */
export function isAmbiguous(grammars: readonly Grammar[], { pronoun }: Speaker): boolean {
  let [saysMy, saysWe, saysOur, er, sie] = [false, false, false, false, false];
  for (const { reading, period } of grammars)
    for (let i = period.first; i < period.last; i++) {
      const word = lowerAt(reading, i);
      saysMy ||= word.startsWith('mein');
      saysWe ||= WE.test(word);
      saysOur ||= word.startsWith('uns');
      er ||= LOOKALIKES.er.test(word) && !isToBe(reading, i);
      sie ||= LOOKALIKES.sie.test(word);
    }
  return (
    (er && pronoun !== 'sie') ||
    (sie && (pronoun !== 'er' || saysWe)) ||
    (pronoun === 'sie' && saysMy && saysOur)
  );
}

/** A sentence of indirect speech as one of direct speech. */

import type { FiniteReading } from '../../lexicon/verbs/types.js';
import { Feature, has } from '../../lexicon/word-features.js';
import type { Grammar } from '../grammar.js';
import { anyHas, featuresAt, lowerAt } from '../reading.js';
import { type ClauseFrame, frameOf } from './clause-frame.js';
import { type Changes, noChanges } from './passage.js';
import { isToBe } from './shift-pronoun.js';
import { LOOKALIKES, SPEAKER_BOUND } from './shift-tables.js';

/** Who speaks: one person, by the pronoun, or several. */
export type Voice = 'er' | 'sie' | 'several';

const POSSESSIVE = /^(?:sein|ihr)(|e[mnrs]?)$/;
const FIRST_PERSON = /^(?:ich|mich|mir|wir|uns|mein(?:e[mnrs]?)?|unse?r(?:e?[mnrs]?|e))$/;
/** Words for somebody whom a pronoun beside them may mean. */
const SOMEBODY = Feature.person | Feature.givenName | Feature.title | Feature.group | Feature.organisation;

/** „Sie solle gehen“ may report „Gehen Sie!“ */
const DEMANDS = /^(?:sollen|mögen)$/;

/** The readings that show reported speech in a main clause; in another clause the indicative, too. */
function readingsOf(
  { reading, vocabulary }: Grammar,
  { finite, isFinal }: ClauseFrame,
): readonly FiniteReading[] {
  const found: FiniteReading[] = [];
  for (const each of vocabulary.word(lowerAt(reading, finite)).verbs)
    if (each.kind === 'finite' && each.person === 3 && (isFinal || each.prefix === '')) found.push(each);
  const isPlain = found.some(({ mood }) => mood === 'indicative');
  const isClear = found.every(({ mood, lemma }) => mood !== 'subjunctive2' && !DEMANDS.test(lemma));
  const isCertain = isClear && (isFinal || !isPlain);
  return isCertain ? found.filter(({ mood }) => mood === (isPlain ? 'indicative' : 'subjunctive1')) : [];
}

/** The verb in the indicative, of the first person where `own` is its subject; null where that is not certain. */
function plainVerb(grammar: Grammar, frame: ClauseFrame, own: Voice | null): string | null {
  const { verbs } = grammar.vocabulary;
  const forms = readingsOf(grammar, frame).map(({ lemma, prefix, number, tense }) => {
    const form = verbs.conjugate(lemma, { person: own === null ? 3 : 1, number, tense, mood: 'indicative' });
    const agrees = own === null || (own === 'several') === (number === 'plural');
    return form === null || !agrees ? null : (prefix === '' ? '' : form.particle) + form.finite;
  });
  const [form = null, ...others] = new Set(forms);
  return others.length === 0 ? form : null;
}

/** Token of the pronoun that is the subject: beside the finite verb, or behind dass and its like; -1 for none. */
function ownSubject(grammar: Grammar, index: number, { finite, isFinal }: ClauseFrame, voice: Voice): number {
  const pronoun = voice === 'er' ? 'er' : 'sie';
  const intro = grammar.clauses[index]?.intro ?? -1;
  const places = isFinal ? [intro + 1] : [finite - 1, finite + 1];
  return places.find((token) => lowerAt(grammar.reading, token) === pronoun) ?? -1;
}

/**
 * What becomes of a word that may mean the speaker: the subject, and in its clause a possessive before its noun. Null for every
 * other one, for „das freue ihn“ may mean somebody that was named before.
 */
function ownWord({ reading }: Grammar, token: number, subject: number, voice: Voice): string | null {
  const isSeveral = voice === 'several';
  if (token === subject) return isSeveral ? 'wir' : 'ich';
  const ending = POSSESSIVE.exec(lowerAt(reading, token))?.[1];
  const isOwn = subject >= 0 && ending !== undefined && reading.words[token + 1]?.capital === true;
  return isOwn ? (isSeveral ? 'unser' : 'mein') + ending : null;
}

/** True for a word that may mean the speaker; without a known voice, for every pronoun of the third person. */
const mayMean = (voice: Voice | null, word: string): boolean =>
  (voice !== 'er' && LOOKALIKES.sie.test(word)) || ((voice ?? 'er') === 'er' && LOOKALIKES.er.test(word));

/** Puts the pronouns of a clause into the first person where they mean the speaker; false where one is not certain. */
function changePronouns(
  changes: Changes,
  grammar: Grammar,
  index: number,
  subject: number,
  voice: Voice | null,
): boolean {
  const isInfinitive = grammar.clauses[index]?.kind === 'infinitive';
  return grammar.tokens(index).every((token) => {
    const word = lowerAt(grammar.reading, token);
    if (isToBe(grammar.reading, token) || !mayMean(voice, word)) return subject < 0 || word !== 'sich';
    const form = voice === null || isInfinitive ? null : ownWord(grammar, token, subject, voice);
    if (form !== null) changes.words.set(token, form);
    return form !== null;
  });
}

/** „Sie“ at the start of a quotation would address somebody, with a verb in the plural. */
const wouldAddress = ({ reading, period }: Grammar, { words }: Changes): boolean =>
  lowerAt(reading, period.first) === 'sie' && !words.has(period.first);

/**
 * What becomes of a sentence of indirect speech in the mouth of the speaker: verbs in the indicative, the speaker in the first
 * person. Null where a verb is not in the Konjunktiv I, or where it is not certain whom a pronoun means.
 */
export function directSentence(grammar: Grammar, voice: Voice | null): Changes | null {
  const { reading, period, clauses } = grammar;
  const changes = noChanges();
  for (let i = period.first; i < period.last; i++) {
    const word = lowerAt(reading, i);
    const compares = word === 'als' && has(featuresAt(reading, i + 1), Feature.subjunctive1);
    if (compares || SPEAKER_BOUND.test(word) || FIRST_PERSON.test(word)) return null;
  }
  let subject = -1;
  for (const [index, { kind, coordinated, verbFirst }] of clauses.entries()) {
    const frame = kind === 'infinitive' ? null : frameOf(grammar, index, false);
    const found = frame === null || voice === null ? -1 : ownSubject(grammar, index, frame, voice);
    // „er sei krank und komme nicht“
    subject = found < 0 && coordinated && verbFirst ? subject : found;
    const verb = frame === null ? null : plainVerb(grammar, frame, subject < 0 ? null : voice);
    if (kind !== 'infinitive' && verb === null) return null;
    if (frame !== null && verb !== null) changes.words.set(frame.finite, verb);
    if (!changePronouns(changes, grammar, index, subject, voice)) return null;
  }
  const namesSpeaker = [...changes.words.values()].some((word) => FIRST_PERSON.test(word));
  const isDoubtful = (namesSpeaker && anyHas(reading, period, SOMEBODY)) || wouldAddress(grammar, changes);
  const isSentence =
    clauses.some(({ kind }) => kind === 'main') && /^(?:main|adverbial)$/.test(clauses[0]?.kind ?? '');
  return isSentence && !isDoubtful ? changes : null;
}

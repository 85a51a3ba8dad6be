/** One clause of direct speech: its verb and its pronouns as reported speech has them. */

import { perfectAuxiliary } from '../../lexicon/verbs/auxiliary.js';
import type { FiniteReading, NonFiniteReading, VerbReading } from '../../lexicon/verbs/types.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { zuInfinitive } from '../finite-verbs.js';
import { type Grammar, segmentOf } from '../grammar.js';
import { featuresAt, lowerAt } from '../reading.js';
import type { ClauseFrame } from './clause-frame.js';
import type { Changes } from './passage.js';
import { type Companions, certainReadings, type ReportedVerb, reportedVerb } from './reported-verb.js';
import { type Speaker, type SubjectPerson, shiftPronoun } from './shift-pronoun.js';
import { WITH_ACCUSATIVE } from './shift-tables.js';

const JOINS = /^(?:und|oder|sowie|als|wie)$/;
const CONDITION = /^(?:wenn|falls|sofern)$/;
const FIRST_PERSON = /^(?:ich|mich|mir|wir|uns)$/;

/** „ich“ or „wir“ as the subject of a clause; null where it may be a part of one: „ich und mein Bruder“, „wir Bürger“. */
export function subjectOf(
  grammar: Grammar,
  index: number,
  { finite, isFinal, first }: ClauseFrame,
  before: SubjectPerson,
): SubjectPerson | null {
  const { reading } = grammar;
  const pronouns = grammar.tokens(index).filter((token) => /^(?:ich|wir)$/.test(lowerAt(reading, token)));
  const [token, ...others] = pronouns;
  if (token === undefined) {
    const { coordinated = false, verbFirst = false } = grammar.clauses[index] ?? {};
    return coordinated && verbFirst ? before : 'other';
  }
  const joined =
    JOINS.test(lowerAt(reading, token + 1)) || (token - 1 > first && JOINS.test(lowerAt(reading, token - 1)));
  const inFront = !isFinal && token < finite;
  const named = inFront
    ? token + 1 !== finite
    : has(featuresAt(reading, token + 1), Feature.person | Feature.group);
  if (others.length > 0 || joined || named) return null;
  return lowerAt(reading, token) === 'ich' ? 'ich' : 'wir';
}

const isFiniteReading = (reading: VerbReading): reading is FiniteReading => reading.kind === 'finite';

/** The readings of the finite verb with its subject. */
function readingsOf(
  grammar: Grammar,
  { finite, isFinal }: ClauseFrame,
  subject: SubjectPerson,
): readonly FiniteReading[] {
  const { reading, vocabulary } = grammar;
  const number = subject === 'ich' ? 'singular' : 'plural';
  const fits = (r: FiniteReading): boolean =>
    r.mood !== 'imperative' &&
    r.lemma !== 'möchten' &&
    (isFinal || r.prefix === '') &&
    (subject === 'other' ? r.person === 3 : r.person === 1 && r.number === number);
  const { first, last } = grammar.period;
  let isConditional = false;
  for (let i = first; i < last; i++) isConditional ||= CONDITION.test(lowerAt(reading, i));
  const all = vocabulary.word(lowerAt(reading, finite)).verbs.filter(isFiniteReading);
  return certainReadings(all.filter(fits), isConditional);
}

/** The participles that the word can be; „ausgefallen“ is one of ausfallen before it is one of aus + gefallen. */
function participlesAt({ reading, vocabulary }: Grammar, token: number): readonly NonFiniteReading[] {
  const found = vocabulary
    .word(lowerAt(reading, token))
    .verbs.flatMap((each) => (each.kind === 'past-participle' ? [each] : []));
  const plain = found.filter(({ lemma, prefix }) => !lemma.startsWith('ge', prefix.length));
  return plain.length > 0 ? plain : found;
}

function companionsOf(grammar: Grammar, { prefix, partner }: ClauseFrame): Companions {
  const participles = participlesAt(grammar, partner);
  const [auxiliary = null, ...others] = participles.map(({ lemma, prefix: joined }) =>
    perfectAuxiliary(lemma.slice(joined.length), joined),
  );
  return {
    prefix: prefix < 0 ? '' : lowerAt(grammar.reading, prefix),
    kind: partner < 0 ? 'none' : participles.length > 0 ? 'participle' : 'infinitive',
    auxiliary: others.every((other) => other === auxiliary) ? auxiliary : null,
  };
}

const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

/** Puts the new predicate into the clause; false where its parts would have no certain place. */
function placeVerb(
  changes: Changes,
  frame: ClauseFrame,
  verb: ReportedVerb,
  beside: Companions,
  toEnd: boolean,
): boolean {
  const { finite, last, prefix, takesMore } = frame;
  const { words, behind } = changes;
  if (!toEnd && !frame.isFinal) {
    words.set(finite, verb.finite);
    if (verb.end !== '' && prefix >= 0) words.set(prefix, verb.end);
    else if (verb.end !== '') behind.set(last, verb.end);
    return takesMore || verb.end === '';
  }
  if (!takesMore || (verb.end !== '' && beside.kind === 'infinitive')) return false;
  const whole = joined(verb.end, verb.end === '' ? beside.prefix + verb.finite : verb.finite);
  if (last !== finite) words.set(finite, '');
  if (last === finite || prefix >= 0) words.set(last, whole);
  else behind.set(last, whole);
  return true;
}

/** Puts the verb of a clause into the Konjunktiv, with `toEnd` at its end; false where its form or place is not certain. */
export function changeVerb(
  changes: Changes,
  grammar: Grammar,
  frame: ClauseFrame,
  subject: SubjectPerson,
  toEnd: boolean,
): boolean {
  const { reading, vocabulary, period } = grammar;
  const readings = readingsOf(grammar, frame, subject);
  const startsWithThey = lowerAt(reading, period.first) === 'sie' && frame.first === period.first;
  if (startsWithThey && readings.some(({ number }) => number === 'plural')) return false;
  const beside = companionsOf(grammar, frame);
  const verb = reportedVerb(vocabulary.verbs, lowerAt(reading, frame.finite), readings, beside);
  return verb !== null && placeVerb(changes, frame, verb, beside, toEnd);
}

/**
 * True for a pronoun whose new form could be read in another way: „sie“ for „mich“ before the verb looks like a subject; behind
 * und („sie auf mich“) and beside an infinitive with zu somebody else may be the subject.
 */
function isMisread(grammar: Grammar, token: number, form: string, frame: ClauseFrame | null): boolean {
  const { reading, segments } = grammar;
  const word = lowerAt(reading, token);
  if (!FIRST_PERSON.test(word)) return false;
  if (frame === null) return true;
  const own = segments[segmentOf(grammar, token)];
  const isObject = word !== 'ich' && word !== 'wir';
  if (isObject && own !== undefined && zuInfinitive(reading, own.first, own.last)) return true;
  for (let i = frame.finite + 1; i < token; i++) if (JOINS.test(lowerAt(reading, i))) return isObject;
  const isFront =
    !frame.isFinal && token < frame.finite && !WITH_ACCUSATIVE.test(lowerAt(reading, token - 1));
  return isObject && form === 'sie' && isFront;
}

/** Puts the pronouns of one clause into the third person; false where one has no certain form. */
export function changePronouns(
  changes: Changes,
  grammar: Grammar,
  index: number,
  frame: ClauseFrame | null,
  { subject, speaker }: { readonly subject: SubjectPerson; readonly speaker: Speaker },
): boolean {
  const lemmas = grammar.predicate(index)?.lemmas ?? [];
  return grammar.tokens(index).every((token) => {
    const place = { reading: grammar.reading, token, subject, lemmas };
    const form = token === frame?.finite ? undefined : shiftPronoun(place, speaker);
    if (form === undefined) return true;
    if (form === null || isMisread(grammar, token, form, frame)) return false;
    changes.words.set(token, form);
    return true;
  });
}

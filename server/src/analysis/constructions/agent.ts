/** Who speaks in a clause: its subject, or the agent of a passive one („wurde von der Polizei mitgeteilt“). */

import { uncontracted } from '../../lexicon/contractions.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { addresseeOf } from '../addressees.js';
import type { Clause } from '../clauses.js';
import { type CueMatch, impersonalOf } from '../cue-matches.js';
import type { Grammar } from '../grammar.js';
import { nounPhraseEnd } from '../noun-phrases.js';
import { anyHas, featuresAt, lowerAt, type TokenRange } from '../reading.js';
import { PEOPLE, SPEAKING } from '../somebody.js';
import { NO_SUBJECT, type Subject } from '../subjects.js';

const AGENT = new Set(['von', 'vom', 'durch', 'seitens']);

function agentIn(grammar: Grammar, clause: Clause): Subject {
  for (const index of clause.segments) {
    const segment = grammar.segments[index];
    for (let i = segment?.first ?? 0; i < (segment?.last ?? 0); i++) {
      if (!AGENT.has(lowerAt(grammar.reading, i))) continue;
      const end = nounPhraseEnd(grammar.reading, i + 1, segment?.last ?? i + 1);
      if (end > i + 1) return { ranges: [{ first: i + 1, last: end }], kind: 'noun' };
    }
  }
  return NO_SUBJECT;
}

/** The source that an impersonal report names: „hieß es aus dem Rathaus“, „in der Mitteilung heißt es“. */
function sourceIn(grammar: Grammar, clause: Clause, prepositions: readonly string[]): Subject {
  for (const index of clause.segments) {
    const segment = grammar.segments[index];
    for (let i = segment?.first ?? 0; i < (segment?.last ?? 0); i++) {
      if (!prepositions.some((word) => isPreposition(lowerAt(grammar.reading, i), word))) continue;
      const last = segment?.last ?? i + 1;
      const range = longPhrase(grammar, i + 1, last) ?? shortPhrase(grammar, i + 1, last);
      if (range !== null) return { ranges: [range], kind: 'noun' };
    }
  }
  return NO_SUBJECT;
}

function shortPhrase(grammar: Grammar, first: number, limit: number): TokenRange | null {
  const last = nounPhraseEnd(grammar.reading, first, limit);
  return last > first && !isTime(grammar, first, last) ? { first, last } : null;
}

/** „aus dem am Donnerstag veröffentlichten Bericht“: a phrase with a preposition stands between article and noun. */
function longPhrase({ reading }: Grammar, first: number, limit: number): TokenRange | null {
  const nested =
    has(featuresAt(reading, first), Feature.determiner) &&
    has(featuresAt(reading, first + 1), Feature.preposition);
  if (!nested) return null;
  for (let i = first + 2; i + 1 < limit; i++) {
    const attribute = /en$/.test(lowerAt(reading, i)) && reading.words[i]?.capital === false;
    const noun = reading.words[i + 1]?.capital === true && !has(featuresAt(reading, i + 1), Feature.time);
    if (attribute && noun) return { first, last: i + 2 };
  }
  return null;
}

const isPreposition = (written: string, wanted: string): boolean => uncontracted(written) === wanted;

/** „am Montag“, „im Herbst“: the first noun says when. */
function isTime({ reading }: Grammar, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (reading.words[i]?.capital === true) return has(featuresAt(reading, i), Feature.time);
  }
  return false;
}

/** „In dem Bericht wird gefordert“: a passive without an agent has the document as its source. */
function documentIn(grammar: Grammar, clause: Clause): Subject {
  const source = sourceIn(grammar, clause, ['in', 'aus', 'auf']);
  const range = source.ranges[0];
  for (let i = range?.first ?? 0; i < (range?.last ?? 0); i++) {
    if (has(featuresAt(grammar.reading, i), Feature.document)) return source;
  }
  return NO_SUBJECT;
}

/** Verbs whose passive subject speaks: „Sie wird mit den Worten zitiert“. */
const QUOTED_SUBJECT = new Set(['zitieren']);

/** Who speaks in a clause whose cue is `match`: its subject, its agent in the passive, its source if nobody is the subject. */
export function speakerOf(grammar: Grammar, index: number, match: CueMatch | null): Subject {
  const clause = grammar.clauses[index];
  if (clause === undefined) return NO_SUBJECT;
  const impersonal = match === null ? null : impersonalOf(match);
  if (impersonal !== null) {
    const source = sourceIn(grammar, clause, impersonal.sourcePrepositions);
    if (source.kind !== 'none') return source;
    const author = impersonal.subject === 'passive' ? authorIn(grammar, clause) : NO_SUBJECT;
    return author.kind === 'none' ? { ranges: [], kind: 'impersonal' } : author;
  }
  const passive = grammar.predicate(index)?.passive === true;
  if (!passive || QUOTED_SUBJECT.has(match?.cue.lemma ?? '')) return grammar.subject(index);
  return authorIn(grammar, clause);
}

/** Who stands behind a passive: its agent, else the document in which it stands. */
function authorIn(grammar: Grammar, clause: Clause): Subject {
  const agent = agentIn(grammar, clause);
  return agent.kind === 'none' ? documentIn(grammar, clause) : agent;
}

/** Whom a clause with the cue `match` addresses. */
export function addresseeIn(grammar: Grammar, index: number, match: CueMatch | null): readonly TokenRange[] {
  if (match === null) return [];
  const passive = grammar.predicate(index)?.passive === true;
  return addresseeOf(grammar.reading, grammar.tokens(index), match, grammar.subject(index), passive);
}

/** Endings of nouns for things and events, which stand without an article as names do: „Gewinnung“, „Freiheit“. */
const THING = /(?:ung|heit|keit|schaft|ion|tät|en|e)$/;

/** „Demirel warnte“: a capitalised word alone that the lexicon does not know is a surname. */
function isBareName({ reading }: Grammar, { first, last }: TokenRange): boolean {
  const word = reading.words[first];
  return last === first + 1 && word?.capital === true && word.features === 0 && !THING.test(word.surface);
}

/** True if somebody can be behind the subject; „die Zahlen“ cannot. */
export function canSpeak(grammar: Grammar, subject: Subject): boolean {
  if (subject.kind === 'pronoun' || subject.kind === 'relative') return true;
  return subject.ranges.some(
    (range) => isBareName(grammar, range) || anyHas(grammar.reading, range, SPEAKING),
  );
}

/** True if the subject is people or an organisation. Example: „die Bürgermeisterin“, but not „der Plan“. */
export function isPeople(grammar: Grammar, subject: Subject): boolean {
  return subject.ranges.some((range) => isBareName(grammar, range) || anyHas(grammar.reading, range, PEOPLE));
}

/** „Ministerin Berg“: a title and a name; „der Vater“ is a title alone. */
function isTitled({ reading }: Grammar, { first, last }: TokenRange): boolean {
  for (let i = first; i + 1 < last; i++)
    if (has(featuresAt(reading, i), Feature.title) && reading.words[i + 1]?.capital === true) return true;
  return false;
}

/** True if the subject names a person: „Anna Berg“, „Demirel“, but not „die Partei“ or „viele Schwimmer“. */
export const isNamedPerson = (grammar: Grammar, subject: Subject): boolean =>
  subject.ranges.some(
    (range) =>
      isBareName(grammar, range) ||
      isTitled(grammar, range) ||
      anyHas(grammar.reading, range, Feature.givenName),
  );

/** True if the subject names a person or an organisation: „Anna Berg“, „die Partei“, but not „viele Schwimmer“. */
export const isProperName = (grammar: Grammar, subject: Subject): boolean =>
  isNamedPerson(grammar, subject) ||
  subject.ranges.some((range) => anyHas(grammar.reading, range, Feature.organisation));

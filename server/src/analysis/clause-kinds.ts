/** Which kind of clause a segment is by itself: by its introducing word and the place of its finite verb. */

import { isPureSubordinator } from '../lexicon/function-words.js';
import { Feature, has } from '../lexicon/word-features.js';
import { finalVerbEnds, firstFinite, lastFinite, standsSecond, zuInfinitive } from './finite-verbs.js';
import { featuresAt, isOpen, lowerAt, type Reading } from './reading.js';
import { isClearlyFinite, JOINING, type Segment } from './segments.js';

/**
 * Kinds of clauses, after the place of the finite verb (Duden, Die Grammatik, „Der Satz“):
 * main clauses have it second or first, the others last, infinitive clauses have none.
 */
export type ClauseKind =
  | 'main'
  | 'dass'
  | 'question'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  /** A parenthesis without a verb: „so der Sprecher“. */
  | 'so'
  | 'fragment'
  /** A quotation that holds sentences of its own. */
  | 'quoted';

/** A clause while its segments are put together. */
export interface ClauseDraft {
  kind: ClauseKind;
  readonly segments: number[];
  intro: number;
  finite: number;
  verbFirst: boolean;
  coordinated: boolean;
  /** True if a participle stands beside the finite verb. */
  hasParticiple: boolean;
}

interface Intro {
  readonly kind: ClauseKind;
  readonly token: number;
}

const LEADING = Feature.coordinator | Feature.adverb | Feature.preposition;
/** What a word that introduces a clause can be. */
const INTRODUCING = Feature.subordinator | Feature.questionWord | Feature.relativePronoun;
/** How far into a segment its introducing word may stand: „und auch, weil“, „so dass“, „in der“. */
const INTRO_REACH = 3;
const DASS = new Set(['dass', 'daß']);
const INTERROGATIVE_SUBORDINATORS = new Set(['ob']);

/** First open token of the range, or `last`. */
function firstOpen(reading: Reading, first: number, last: number): number {
  let i = first;
  while (i < last && !isOpen(reading, i)) i++;
  return i;
}

/** „Wie die Ministerin, Anna Berg, mitteilte, …“: the verb comes behind the apposition. */
const opensSentence = (reading: Reading, segment: Segment): boolean =>
  segment.before === 'start' && firstFinite(reading, segment.first, segment.last) < 0;

/** „dass“, „ob“, „wie“, „weil“ at the token. */
function subordinatorAt(
  reading: Reading,
  segment: Segment,
  token: number,
  ends: () => boolean,
): Intro | null {
  const lower = lowerAt(reading, token);
  if (DASS.has(lower)) return { kind: lowerAt(reading, token - 1) === 'so' ? 'adverbial' : 'dass', token };
  if (INTERROGATIVE_SUBORDINATORS.has(lower)) return { kind: 'question', token };
  if (lower === 'wie' && (ends() || opensSentence(reading, segment))) return { kind: 'question', token };
  return isPureSubordinator(lower) || ends() ? { kind: 'adverbial', token } : null;
}

/**
 * „sagte, der Damm halte“: an article with its noun and a verb right behind looks like a relative clause. It is one only
 * behind a noun („der Mann, der Bücher liest“), and never in the Konjunktiv of a report.
 */
function isMainClause(reading: Reading, segment: Segment, token: number): boolean {
  if (has(featuresAt(reading, token - 1), Feature.coordinator) && token > segment.first) return true;
  // „der der Zeitung vorliegt“: of two articles the first is the relative pronoun.
  if (has(featuresAt(reading, token + 1), Feature.determiner)) return false;
  const finite = lastFinite(reading, token, segment.last);
  if (!standsSecond(reading, token, finite)) return false;
  const reported = has(featuresAt(reading, finite), Feature.subjunctive1);
  return reported || reading.words[segment.first - 2]?.capital !== true;
}

/** What the word at the token makes of the segment if it introduces it; a question or relative clause stands inside a sentence. */
function introAt(reading: Reading, segment: Segment, token: number): Intro | null {
  const features = featuresAt(reading, token);
  const ends = (): boolean => finalVerbEnds(reading, token, segment.last);
  const inside = segment.before !== 'start' && segment.before !== 'colon';
  const asks = inside && has(features, Feature.questionWord) && lowerAt(reading, token) !== 'wie';
  if (asks && ends()) return { kind: 'question', token };
  const found = has(features, Feature.subordinator) ? subordinatorAt(reading, segment, token, ends) : null;
  if (found !== null || !inside) return found;
  const mayBeRelative = has(features, Feature.relativePronoun) && segment.before !== 'coordinator';
  return mayBeRelative && ends() && !isMainClause(reading, segment, token)
    ? { kind: 'relative', token }
    : null;
}

/** The word that makes a segment a subordinate clause, or null. */
function introOf(reading: Reading, segment: Segment, start: number): Intro | null {
  const end = Math.min(start + INTRO_REACH, segment.last);
  for (let i = start; i < end; i++) {
    const features = featuresAt(reading, i);
    const intro = has(features, INTRODUCING) ? introAt(reading, segment, i) : null;
    if (intro !== null || !has(features, LEADING)) return intro;
  }
  return null;
}

function hasFeature(reading: Reading, first: number, last: number, feature: number): boolean {
  for (let i = first; i < last; i++)
    if (isOpen(reading, i) && has(featuresAt(reading, i), feature)) return true;
  return false;
}

/** „so der Sprecher“: so before a noun phrase or a name, not „so genannte“ or „so schnell“. */
function opensWithSo(reading: Reading, start: number, last: number): boolean {
  if (lowerAt(reading, start) !== 'so' || start + 1 >= last) return false;
  const next = featuresAt(reading, start + 1);
  return (
    has(next, Feature.determiner | Feature.personalPronoun) || reading.words[start + 1]?.capital === true
  );
}

/** „so bestätigt das Gericht“: so right before the verb of a frame counts as no prefield. */
const opensWithSoVerb = (reading: Reading, start: number, finite: number): boolean =>
  lowerAt(reading, start) === 'so' &&
  finite === start + 1 &&
  has(featuresAt(reading, finite), Feature.cueVerb);

const draftOf = (kind: ClauseKind, segment: number, coordinated: boolean): ClauseDraft => ({
  kind,
  segments: [segment],
  intro: -1,
  finite: -1,
  verbFirst: false,
  coordinated,
  hasParticiple: false,
});

/** A segment with an introducing word. */
function describeSubordinate(
  reading: Reading,
  segment: Segment,
  { kind, token }: Intro,
  draft: ClauseDraft,
): void {
  const finite = lastFinite(reading, token, segment.last);
  if (finite < 0 && zuInfinitive(reading, segment.first, segment.last)) {
    draft.kind = 'infinitive';
    return;
  }
  draft.kind = kind;
  draft.intro = token;
  draft.finite = finite;
}

/** A segment without one. */
function describeMain(reading: Reading, { first, last }: Segment, start: number, draft: ClauseDraft): void {
  const finite = firstFinite(reading, first, last);
  const isClear = finite >= 0 && isClearlyFinite(featuresAt(reading, finite));
  if (!isClear && zuInfinitive(reading, first, last)) {
    draft.kind = 'infinitive';
  } else if (finite < 0) {
    draft.kind = opensWithSo(reading, start, last) ? 'so' : 'fragment';
  } else {
    const skipsFirst = draft.coordinated || opensWithSoVerb(reading, start, finite);
    const opener = skipsFirst ? firstOpen(reading, start + 1, last) : start;
    draft.kind = 'main';
    draft.finite = finite;
    draft.verbFirst = finite === opener;
    draft.hasParticiple = hasFeature(reading, finite + 1, last, Feature.pastParticiple);
  }
}

/** What the segment with the index is by itself. */
export function describeSegment(reading: Reading, segment: Segment, index: number): ClauseDraft {
  if (segment.quoted) return draftOf('quoted', index, false);
  const start = firstOpen(reading, segment.first, segment.last);
  const draft = draftOf('fragment', index, JOINING.has(lowerAt(reading, start)));
  const intro = introOf(reading, segment, start);
  if (intro !== null) describeSubordinate(reading, segment, intro, draft);
  else describeMain(reading, segment, start, draft);
  return draft;
}

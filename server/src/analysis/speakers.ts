/** What a speaker's noun phrase tells of the source: „Angaben der Polizei“ come from the police, „ihre Ansicht“ from her. */

import { DOCUMENT_NOUNS } from '../lexicon/cues/nouns/documents.js';
import { Feature, has } from '../lexicon/word-features.js';
import { words } from '../lexicon/word-list.js';
import type { Span } from '../text/span.js';
import { type Mention, mentionOf } from './mentions.js';
import { isNominal } from './noun-phrases.js';
import { featuresAt, isOpen, lowerAt, type Reading, spanOf, type TokenRange } from './reading.js';
import type { Subject } from './subjects.js';

/** The speaker of a statement as its paragraph shows it; spans are offsets within the paragraph. */
export interface SpeakerParts {
  readonly speaker: readonly Span[];
  readonly speakerKind: Subject['kind'];
  /** Whom the speaker's noun phrase names; null without one. */
  readonly mention: Mention | null;
  /** The pronoun that stands for the source, in lower case: „er“, also for „seiner“; empty for none. */
  readonly pronoun: string;
  /** Whether „sie“ is one person or several, as its verb tells; null where it does not. */
  readonly plural: boolean | null;
}

/** The pronoun of the one who possesses, by the possessive. */
const POSSESSORS: ReadonlyMap<string, string> = new Map([
  ...words('sein seine seinen seiner seines seinem dessen').map((word) => [word, 'er'] as const),
  ...words('ihr ihre ihren ihrer ihres ihrem deren').map((word) => [word, 'sie'] as const),
  ...words('eigene eigenen eigenem eigener eigenes').map((word) => [word, 'selbst'] as const),
]);
/** „aus Sicht von Landrat Brandt“: whose they are, that one speaks. */
const VIEWS = new Set(['Sicht', 'Blickwinkel', 'Perspektive', 'Augen', 'Warte']);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
/** Pronouns in the dative, which prepositions take: „ihm zufolge“. */
const DATIVES: Readonly<Record<string, string>> = { ihm: 'er', ihr: 'sie', ihnen: 'sie' };
const LINKS = new Set(['von', 'vom', 'aus', 'seitens']);

/** Token of a noun of saying or thinking („Angaben“, „Ansicht“) that heads the phrase; -1 for none, and for documents. */
function statementNoun(reading: Reading, { first, last }: TokenRange): number {
  for (let i = first; i < last; i++) {
    const word = reading.words[i];
    if (word?.capital !== true || !isOpen(reading, i)) continue;
    if (VIEWS.has(word.surface)) return i;
    if (word.cueNouns.length > 0) return word.cueNouns.some((noun) => DOCUMENTS.has(noun)) ? -1 : i;
    if (!/s$/.test(word.surface) && !has(featuresAt(reading, i), Feature.determiner)) return -1;
  }
  return -1;
}

/** „der Polizei“ in „Angaben der Polizei“, „Wendler“ in „Angaben von Wendler“, „Wendlers“ in „Wendlers Worten“. */
function possessorOf(reading: Reading, range: TokenRange, noun: number): TokenRange | null {
  const next = noun + 1;
  if (next < range.last && has(featuresAt(reading, next), Feature.determiner))
    return { first: next, last: range.last };
  if (next + 1 < range.last && LINKS.has(lowerAt(reading, next)))
    return { first: next + 1, last: range.last };
  return noun > range.first && isNominal(reading, noun - 1) ? { first: range.first, last: noun } : null;
}

const possessivePronoun = (reading: Reading, { first }: TokenRange): string =>
  POSSESSORS.get(lowerAt(reading, first)) ?? '';

const spans = (reading: Reading, ranges: readonly TokenRange[]): Span[] =>
  ranges.filter(({ first, last }) => last > first).map(({ first, last }) => spanOf(reading, first, last));

const alone = (token: number): TokenRange => ({ first: token, last: token + 1 });

/** „Viele sagten“: a pronoun that names nobody is a source like a noun, only a vague one; „man“ is nobody at all. */
function isIndefinite(reading: Reading, { kind, ranges }: Subject): boolean {
  const word = reading.words[ranges[0]?.first ?? -1];
  return kind === 'pronoun' && word?.vague != null && word.lower !== 'man';
}

/** The parts of a statement that its speaker gives. */
export function speakerParts(reading: Reading, subject: Subject): SpeakerParts {
  const parts = {
    speaker: spans(reading, subject.ranges),
    speakerKind: subject.kind,
    mention: null,
    pronoun: '',
    plural: subject.plural ?? null,
  };
  const range = subject.kind === 'noun' ? subject.ranges[0] : subject.antecedent;
  if (range === undefined) {
    const token = subject.ranges[0]?.first ?? -1;
    if (isIndefinite(reading, subject))
      return { ...parts, speakerKind: 'noun', mention: mentionOf(reading, alone(token)) };
    return {
      ...parts,
      pronoun: subject.kind === 'pronoun' ? lowerAt(reading, token) : '',
    };
  }
  const dative = range.last === range.first + 1 ? DATIVES[lowerAt(reading, range.first)] : undefined;
  if (dative !== undefined) return { ...parts, speakerKind: 'pronoun', pronoun: dative };
  const pronoun = possessivePronoun(reading, range);
  const noun = statementNoun(reading, range);
  if (noun >= 0 && pronoun !== '') return { ...parts, speakerKind: 'pronoun', pronoun };
  const possessor = noun < 0 ? null : possessorOf(reading, range, noun);
  return { ...parts, mention: mentionOf(reading, possessor ?? range) };
}

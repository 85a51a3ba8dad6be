/** Whom a statement is made to: „sagte dem Sender“, „forderte Peking auf“, „gegenüber der Zeitung“. */

import { uncontracted } from '../lexicon/contractions.js';
import type { AddresseeMark } from '../lexicon/cues/types.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { CueMatch } from './cue-matches.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { anyHas, featuresAt, isOpen, lowerAt, type Reading, type TokenRange } from './reading.js';
import { ADDRESSABLE } from './somebody.js';
import type { Subject } from './subjects.js';

/** A noun phrase of a clause with the preposition before it, or an empty string. */
interface Phrase extends TokenRange {
  readonly preposition: string;
}

const DATIVE_PRONOUNS = new Set(['ihm', 'ihr', 'ihnen', 'mir', 'uns']);
const ACCUSATIVE_PRONOUNS = new Set(['ihn', 'sie', 'mich', 'uns']);
const DATIVE = new Set([
  'dem',
  'der',
  'den',
  'einem',
  'einer',
  'seinem',
  'seiner',
  'seinen',
  'ihrem',
  'ihrer',
  'ihren',
  'diesem',
  'dieser',
  'mehreren',
]);
const NOT_ACCUSATIVE = new Set(['dem', 'des', 'der', 'einem', 'einer', 'eines', 'seiner', 'ihrer']);
/** Prepositions that mark the addressee whatever the verb. */
const TOWARDS = new Set(['gegenüber']);

/** The noun phrases and object pronouns of a clause with these open tokens, in order. */
function phrasesOf(reading: Reading, tokens: readonly number[]): Phrase[] {
  const phrases: Phrase[] = [];
  let preposition = '';
  let next = -1;
  tokens.forEach((token, index) => {
    if (token < next) return;
    const lower = lowerAt(reading, token);
    const limit = endOfRun(tokens, index);
    const end = nounPhraseEnd(reading, token, limit);
    if (end > token) {
      phrases.push({ first: token, last: end, preposition });
      next = end;
      preposition = '';
    } else if (DATIVE_PRONOUNS.has(lower) || ACCUSATIVE_PRONOUNS.has(lower)) {
      phrases.push({ first: token, last: token + 1, preposition });
      preposition = '';
    } else {
      preposition = has(featuresAt(reading, token), Feature.preposition) ? lower : '';
    }
  });
  return phrases;
}

/** End of the tokens that stand side by side from the index on. */
function endOfRun(tokens: readonly number[], index: number): number {
  let i = index;
  while (tokens[i + 1] === (tokens[i] ?? 0) + 1) i++;
  return (tokens[i] ?? 0) + 1;
}

function isDative(reading: Reading, phrase: Phrase): boolean {
  const first = lowerAt(reading, phrase.first);
  return phrase.preposition === '' && (DATIVE.has(first) || DATIVE_PRONOUNS.has(first)) && first !== 'sie';
}

function isAccusative(reading: Reading, phrase: Phrase): boolean {
  const first = lowerAt(reading, phrase.first);
  if (phrase.preposition !== '' || NOT_ACCUSATIVE.has(first)) return false;
  return ACCUSATIVE_PRONOUNS.has(first) || anyHas(reading, phrase, ADDRESSABLE);
}

function fits(reading: Reading, phrase: Phrase, mark: AddresseeMark): boolean {
  if (mark === 'dative') return isDative(reading, phrase);
  if (mark === 'accusative') return isAccusative(reading, phrase);
  return (
    phrase.preposition !== '' &&
    uncontracted(phrase.preposition) === mark &&
    anyHas(reading, phrase, ADDRESSABLE)
  );
}

const overlapsSubject = (phrase: TokenRange, subject: Subject): boolean =>
  subject.ranges.some(({ first, last }) => phrase.first < last && first < phrase.last);

/** The one who is told in a clause with these open tokens, by the case or preposition that the cue asks for; in the passive of a verb with an accusative the subject. */
export function addresseeOf(
  reading: Reading,
  tokens: readonly number[],
  match: CueMatch,
  subject: Subject,
  passive: boolean,
): TokenRange[] {
  const { addressee } = match.cue;
  if (passive && addressee === 'accusative') return [...subject.ranges];
  const free = phrasesOf(reading, tokens).filter(
    (phrase) => !overlapsSubject(phrase, subject) && isOpen(reading, phrase.first),
  );
  const found =
    free.find(({ preposition }) => TOWARDS.has(preposition)) ??
    free.find((phrase) => addressee !== 'none' && fits(reading, phrase, addressee));
  return found === undefined ? [] : [{ first: found.first, last: found.last }];
}

/** The first word of a sentence, once it stands there no longer. */

import { lowerAt, type Reading, surfaceAt } from '../../analysis/reading.js';
import { Feature, has } from '../../lexicon/word-features.js';

const FUNCTION_WORD =
  Feature.determiner |
  Feature.personalPronoun |
  Feature.relativePronoun |
  Feature.subordinator |
  Feature.coordinator |
  Feature.questionWord |
  Feature.preposition |
  Feature.adverb;

const NAME_OR_NOUN =
  Feature.givenName |
  Feature.title |
  Feature.person |
  Feature.organisation |
  Feature.document |
  Feature.group |
  Feature.place |
  Feature.time;

const ADJECTIVE = /(?:e|en|es)$/;

/** „Neue Zahlen“: an adjective before its noun. */
function isAdjective(reading: Reading, token: number): boolean {
  return ADJECTIVE.test(lowerAt(reading, token)) && reading.words[token + 1]?.capital === true;
}

/** The word as it reads inside a sentence: „Die“ to „die“, „Neue“ to „neue“; „Anwohner“ and „Berg“ stay. */
export function insideSentence(reading: Reading, token: number): string {
  const features = reading.words[token]?.features ?? 0;
  const small = has(features, FUNCTION_WORD) || (!has(features, NAME_OR_NOUN) && isAdjective(reading, token));
  return small ? lowerAt(reading, token) : surfaceAt(reading, token);
}

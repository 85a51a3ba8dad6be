/** The first word of a sentence, once it stands there no longer. */

import { isPronoun } from '../../lexicon/pronouns.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { featuresAt, lowerAt, type Reading, surfaceAt } from '../reading.js';

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

const NUMERAL = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/;

function isSmall(reading: Reading, token: number): boolean {
  const features = featuresAt(reading, token);
  const word = lowerAt(reading, token);
  if (has(features, FUNCTION_WORD) || isPronoun(word) || NUMERAL.test(word)) return true;
  return (
    !has(features, NAME_OR_NOUN) && (has(features, Feature.pastParticiple) || isAdjective(reading, token))
  );
}

/** The word as it reads inside a sentence: „Die“ to „die“, „Neue“ to „neue“; „Anwohner“ and „Berg“ stay. */
export function insideSentence(reading: Reading, token: number): string {
  return isSmall(reading, token) ? lowerAt(reading, token) : surfaceAt(reading, token);
}

const NOUN = /(?:ung|heit|keit|schaft|tion|tät|er|innen)(?:en)?$/;

/** True if it is certain how the word reads there; „Wichtig“ and „Wasser“ in „… ist“ look alike. */
export function hasCertainCase(reading: Reading, token: number): boolean {
  const isName = has(featuresAt(reading, token), NAME_OR_NOUN) || NOUN.test(surfaceAt(reading, token));
  return reading.words[token]?.capital !== true || isName || isSmall(reading, token);
}

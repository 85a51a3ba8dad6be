/** The people that a paragraph introduces by name, with their roles. */

import { Feature, has } from '../lexicon/word-features.js';
import { fullNameEnd, isCapital, isGiven, type Mention, mentionOf, roleAt, roleText } from './mentions.js';
import { featuresAt, isOpen, Layer, lowerAt, type Reading } from './reading.js';

const SENTENCE_MARKS = new Set(['.', '!', '?', ';', ':']);

/** The people that a paragraph names in full, with the role that stands before or behind the name. */
export function namedPeople(reading: Reading): Mention[] {
  const people: Mention[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isGiven(reading, i) || reading.layers[i] === Layer.hidden) continue;
    const end = fullNameEnd(reading, i, reading.tokens.length);
    if (end === i) continue;
    const first = roleBefore(reading, i);
    const mention = mentionOf(reading, { first, last: end });
    people.push(mention.roleHead === '' ? withApposition(reading, mention, end) : mention);
    i = end - 1;
  }
  return people;
}

const isAttribute = (reading: Reading, token: number): boolean =>
  /(?:e|en|er)$/.test(lowerAt(reading, token)) && !has(featuresAt(reading, token), Feature.finite);

/** Start of the role before a name: „der britische Premierminister Tom Reed“. */
function roleBefore(reading: Reading, name: number): number {
  let first = name;
  for (let i = name - 1; i >= 0 && name - i <= 6; i--) {
    const features = featuresAt(reading, i);
    if (!isOpen(reading, i)) break;
    if (has(features, Feature.person | Feature.title) && isCapital(reading, i)) first = i;
    else if (has(features, Feature.determiner) && first < name) return i;
    else if (first === name || isCapital(reading, i) || !isAttribute(reading, i)) break;
    else first = i;
  }
  return first;
}

/** „Arne Kolb, der französische Präsident,“: takes over role and gender from the apposition. */
function withApposition(reading: Reading, mention: Mention, end: number): Mention {
  if (lowerAt(reading, end) !== ',') return mention;
  let last = end + 1;
  while (
    last < reading.tokens.length &&
    last - end < 8 &&
    lowerAt(reading, last) !== ',' &&
    !SENTENCE_MARKS.has(lowerAt(reading, last))
  ) {
    if (has(featuresAt(reading, last), Feature.finite) && !isCapital(reading, last)) return mention;
    last++;
  }
  const role = roleAt(reading, end + 1, last);
  if (role < 0) return mention;
  const word = reading.words[role]?.person;
  const gender = word?.gender === 'male' || word?.gender === 'female' ? word.gender : null;
  return {
    ...mention,
    roleHead: word?.head ?? '',
    role: roleText(reading, end + 1, last),
    gender: mention.gender ?? gender,
  };
}

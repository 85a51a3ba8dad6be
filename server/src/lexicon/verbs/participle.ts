/** Whether a past participle takes ge-. Source of the rule: Duden, Die Grammatik, „Partizip II“ (word stress decides). */

import { wordSet, words } from '../word-list.js';
import { INSEPARABLE_PREFIXES, NO_PREFIX, PARTICIPLE_WITHOUT_GE } from './data/prefixes.js';
import { presentStem } from './stems.js';

const PREFIXES = words(INSEPARABLE_PREFIXES);
const UNPREFIXED = wordSet(NO_PREFIX);
const WITHOUT_GE = wordSet(PARTICIPLE_WITHOUT_GE);
const VOWELS = 'aeiouäöüy';

function hasVowel(letters: string): boolean {
  for (const letter of letters) if (VOWELS.includes(letter)) return true;
  return false;
}

function hasInseparablePrefix(lemma: string, stem: string): boolean {
  if (UNPREFIXED.has(lemma)) return false;
  return PREFIXES.some((prefix) => stem.startsWith(prefix) && hasVowel(stem.slice(prefix.length)));
}

/** -ieren with another syllable before it: „informieren“; not „zieren“. */
function hasForeignSuffix(lemma: string): boolean {
  return lemma.endsWith('ieren') && hasVowel(lemma.slice(0, -5));
}

/**
 * True if the participle of a simple weak verb starts with ge-: „gesagt“, „geerbt“.
 * False for „besucht“, „informiert“, „prophezeit“.
 */
export function takesGe(lemma: string): boolean {
  return (
    !WITHOUT_GE.has(lemma) && !hasForeignSuffix(lemma) && !hasInseparablePrefix(lemma, presentStem(lemma))
  );
}

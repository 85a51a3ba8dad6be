/** Which auxiliary a verb forms its perfect with. */

import { wordSet } from '../word-list.js';
import { UNCERTAIN, WITH_HABEN, WITH_SEIN } from './data/auxiliaries.js';

const SEIN = wordSet(WITH_SEIN);
const HABEN = wordSet(WITH_HABEN);
const EITHER = wordSet(UNCERTAIN);

/**
 * The auxiliary of the perfect of a verb that is divided into its base and its separable prefix (an empty string for none):
 * „sein“ for „kommen“ with „an“, „haben“ for „teilen“ with „mit“. Null where it is not known or the verb takes both: „fahren“.
 */
export function perfectAuxiliary(base: string, prefix: string): 'haben' | 'sein' | null {
  const lemma = prefix + base;
  if (EITHER.has(lemma)) return null;
  if (SEIN.has(lemma)) return 'sein';
  if (HABEN.has(lemma)) return 'haben';
  if (SEIN.has(base)) return 'sein';
  return HABEN.has(base) || base.startsWith('be') ? 'haben' : null;
}

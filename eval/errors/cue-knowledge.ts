/** The project's lexicon as the listing of errors asks it. */

import { createCueLexicon } from '../../server/src/lexicon/cues/index.js';
import { LIMITED_PREFIXES, OPEN_PREFIXES } from '../../server/src/lexicon/verbs/data/prefixes.js';
import { createVerbLexicon } from '../../server/src/lexicon/verbs/index.js';
import { wordSet } from '../../server/src/lexicon/word-list.js';
import type { CueKnowledge } from './lexicon-gap.js';

/** Builds both lexicons. */
export function createCueKnowledge(): CueKnowledge {
  const cues = createCueLexicon();
  const verbs = createVerbLexicon();
  const prefixes = new Set([...wordSet(OPEN_PREFIXES), ...Object.keys(LIMITED_PREFIXES)]);
  return {
    lemmas: (word) => [...new Set(verbs.analyze(word).map(({ lemma }) => lemma))],
    isCue: (lemma) => cues.verbsByLemma.has(lemma) || cues.impersonalsByLemma.has(lemma),
    isPrefix: (word) => prefixes.has(word),
  };
}

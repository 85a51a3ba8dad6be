import assert from 'node:assert/strict';
import { NO_PREFIX, PARTICIPLE_WITHOUT_GE } from '../../../src/lexicon/verbs/data/prefixes.js';
import { createVerbLexicon } from '../../../src/lexicon/verbs/index.js';
import { takesGe } from '../../../src/lexicon/verbs/participle.js';
import { words } from '../../../src/lexicon/word-list.js';

const verbs = createVerbLexicon();

describe('takesGe', () => {
  it('holds for verbs with stress on the first syllable', () => {
    const lemmas = [
      'sagen',
      'enden',
      'erben',
      'ernten',
      'zerren',
      'zieren',
      'antworten',
      'frühstücken',
      'urteilen',
    ];
    assert.deepEqual(lemmas.filter(takesGe), lemmas);
  });

  it('does not hold for verbs with an inseparable prefix or in -ieren', () => {
    const lemmas = [
      'besuchen',
      'genehmigen',
      'missachten',
      'übersetzen',
      'unterstützen',
      'informieren',
      'prophezeien',
    ];
    assert.deepEqual(lemmas.filter(takesGe), []);
  });

  it('has exceptions for known verbs only', () => {
    assert.deepEqual(
      [...words(NO_PREFIX), ...words(PARTICIPLE_WITHOUT_GE)].filter((lemma) => !verbs.knows(lemma)),
      [],
    );
  });
});

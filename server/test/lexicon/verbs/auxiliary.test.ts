import assert from 'node:assert/strict';
import { perfectAuxiliary } from '../../../src/lexicon/verbs/auxiliary.js';
import { UNCERTAIN, WITH_HABEN, WITH_SEIN } from '../../../src/lexicon/verbs/data/auxiliaries.js';
import { createVerbLexicon } from '../../../src/lexicon/verbs/index.js';
import { words } from '../../../src/lexicon/word-list.js';

describe('the auxiliary of the perfect', () => {
  it('goes with the base, but where the list has the whole verb', () => {
    const verbs: readonly (readonly [base: string, prefix: string])[] = [
      ['gehen', ''],
      ['kommen', 'an'],
      ['sagen', ''],
      ['teilen', 'mit'],
      ['stehen', ''],
      ['stehen', 'auf'],
      ['besuchen', ''],
      ['begegnen', ''],
    ];
    assert.deepEqual(
      verbs.map(([base, prefix]) => perfectAuxiliary(base, prefix)),
      ['sein', 'sein', 'haben', 'haben', 'haben', 'sein', 'haben', 'sein'],
    );
  });

  it('is not known of verbs that take both, and of unknown verbs', () => {
    const verbs: readonly (readonly [base: string, prefix: string])[] = [
      ['fahren', ''],
      ['gehen', 'an'],
      ['bewegen', ''],
      ['frumpeln', ''],
    ];
    assert.deepEqual(
      verbs.map(([base, prefix]) => perfectAuxiliary(base, prefix)),
      [null, null, null, null],
    );
  });

  it('is listed once, for verbs that the lexicon knows', () => {
    const { knows } = createVerbLexicon();
    const listed = [WITH_HABEN, WITH_SEIN, UNCERTAIN].flatMap(words);
    assert.deepEqual(
      listed.filter((lemma, index) => !knows(lemma) || listed.indexOf(lemma) !== index),
      [],
    );
  });
});

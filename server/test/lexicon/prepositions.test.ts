import assert from 'node:assert/strict';
import { isPreposition, preposition } from '../../src/lexicon/prepositions.js';

describe('preposition', () => {
  it('tells cases, position and a merged article', () => {
    assert.deepEqual(
      ['Laut', 'zufolge', 'nach', 'in', 'zur', 'gegen', 'angesichts', 'Bericht'].map(preposition),
      [
        { cases: ['genitive', 'dative'], position: 'before', article: false },
        { cases: ['dative'], position: 'after', article: false },
        { cases: ['dative'], position: 'either', article: false },
        { cases: ['dative', 'accusative'], position: 'before', article: false },
        { cases: ['dative'], position: 'before', article: true },
        { cases: ['accusative'], position: 'before', article: false },
        { cases: ['genitive'], position: 'before', article: false },
        null,
      ],
    );
  });

  it('does not take the nouns Zeit and Kraft for prepositions', () => {
    assert.deepEqual(['Zeit', 'Kraft', 'Während', 'Dank'].map(isPreposition), [false, false, true, true]);
  });
});

import assert from 'node:assert/strict';
import { type CueKnowledge, lexiconGap } from '../../errors/lexicon-gap.js';

const LEMMAS: Readonly<Record<string, readonly string[]>> = {
  hat: ['haben'],
  gab: ['geben'],
  sagte: ['sagen'],
  gesagt: ['sagen'],
  munkelte: ['munkeln'],
};

const KNOWLEDGE: CueKnowledge = {
  lemmas: (word) => LEMMAS[word] ?? [],
  isCue: (lemma) => ['sagen', 'angeben'].includes(lemma),
  isPrefix: (word) => ['an', 'auf'].includes(word),
};

describe('lexiconGap', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['sagte', null],
    ['hat gesagt', null],
    ['gab an', null],
    ['gab auf', 'aufgeben'],
    ['munkelte', 'munkeln'],
    ['raunzte', 'raunzte'],
    ['mit den Worten', null],
    ['', null],
  ];
  for (const [cue, gap] of cases) {
    it(`„${cue}“: ${gap ?? 'no gap'}`, () => assert.equal(lexiconGap(cue, KNOWLEDGE), gap));
  }
});

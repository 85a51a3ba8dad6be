import assert from 'node:assert/strict';
import { createCueKnowledge } from '../../errors/cue-knowledge.js';

describe('createCueKnowledge', () => {
  it('asks the lexicon for infinitives, cues and separable prefixes', () => {
    const { lemmas, isCue, isPrefix } = createCueKnowledge();
    assert.deepEqual(lemmas('teilte'), ['teilen']);
    assert.deepEqual(['mitteilen', 'schwimmen'].map(isCue), [true, false]);
    assert.deepEqual(['mit', 'bekannt', 'sagen'].map(isPrefix), [true, true, false]);
  });
});

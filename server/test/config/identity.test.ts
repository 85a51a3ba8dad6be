import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Identity, identify, sentenceWords } from '../../src/config/identity.js';
import { check, findingAt } from './checked.js';

describe('sentenceWords', () => {
  const same = 'Die US Beamten warnten im April 2026';
  for (const written of [
    'Die US-Beamten warnten im April 2026.',
    'Die „US-Beamten“\n  warnten im April 2026!',
    'Die **US**-Beamten warnten\u00a0im April 2026',
    'Die US-Beamten <!-- Wer? --> warnten im April 2026.',
    'Die US-\r\nBeamten warnten im April 2026 <!-- offen',
  ])
    it(`takes only the words of ${JSON.stringify(written)}`, () =>
      assert.equal(sentenceWords(written), same));

  it('takes a letter with its accent for one letter, however it is written', () => {
    assert.equal(sentenceWords('Ka\u0308mmerer'), 'Kämmerer');
  });

  it('is empty without words', () => {
    assert.deepEqual(['', ' – ', '<!-- a -->'].map(sentenceWords), ['', '', '']);
  });

  it('finds nothing more in what it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = sentenceWords(text);
        assert.equal(sentenceWords(words), words);
      }),
    );
  });
});

describe('identify', () => {
  const sentence = 'Experten warnen';

  it('counts findings of one rule in the same sentence', () => {
    const text = 'Experten warnen. Neue Experten, alte Experten.\n\nExperten warnen!';
    assert.deepEqual(identify(check(text)), [
      { rule: 'vague-source', sentence, occurrence: 1 },
      { rule: 'vague-source', sentence: 'Neue Experten alte Experten', occurrence: 1 },
      { rule: 'vague-source', sentence: 'Neue Experten alte Experten', occurrence: 2 },
      { rule: 'vague-source', sentence, occurrence: 2 },
    ] satisfies Identity[]);
  });

  it('counts each rule by itself', () => {
    const checked = check('Experten warnen.');
    const other = findingAt({ start: 9, end: 15 }, 'unsourced-claim');
    assert.deepEqual(identify({ ...checked, findings: [...checked.findings, other] }), [
      { rule: 'vague-source', sentence, occurrence: 1 },
      { rule: 'unsourced-claim', sentence, occurrence: 1 },
    ]);
  });

  it('sees no tag', () => {
    const tagged = 'Experten [Quelle: Anna Berg] warnen [Quelle: anonym; Schutz].';
    assert.deepEqual(identify(check(tagged)), [{ rule: 'vague-source', sentence, occurrence: 1 }]);
  });

  it('takes the words of the finding itself where there is no sentence', () => {
    const checked = { ...check('Experten warnen.'), sentences: [] };
    assert.deepEqual(identify(checked), [{ rule: 'vague-source', sentence: 'Experten', occurrence: 1 }]);
  });
});

import assert from 'node:assert/strict';
import { adverbKinds, isAdverb } from '../../src/lexicon/adverbs.js';

describe('adverbs', () => {
  it('tells the kinds of an adverb', () => {
    assert.deepEqual(
      ['heute', 'Zudem', 'trotzdem', 'darüber', 'weltweit', 'angeblich', 'Bericht'].map(adverbKinds),
      [['time'], ['link'], ['reason'], ['pronominal'], ['place'], ['comment'], []],
    );
  });

  it('keeps all kinds of a word that has several', () => {
    assert.deepEqual(adverbKinds('eben'), ['time', 'focus']);
  });

  it('takes other words for no adverbs', () => {
    const words = 'gestern jedoch allerdings bereits außerdem Polizei sagte der laut';
    assert.equal(words.split(' ').filter(isAdverb).join(' '), 'gestern jedoch allerdings bereits außerdem');
  });
});

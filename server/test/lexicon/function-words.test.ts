import assert from 'node:assert/strict';
import {
  isCoordinator,
  isInterjection,
  isNegation,
  isPureSubordinator,
  isQuestionWord,
  isRelativeWord,
  isSubordinator,
} from '../../src/lexicon/function-words.js';

const accepted = (test: (word: string) => boolean, words: string): string =>
  words.split(' ').filter(test).join(' ');

describe('function words', () => {
  const words =
    'dass Weil ob als wie und aber sondern wer warum womit die dessen welchem nicht Keine nein Ja Bericht heute sagte';

  it('knows what opens a subordinate clause', () => {
    assert.equal(accepted(isSubordinator, words), 'dass Weil ob als wie');
    assert.equal(accepted(isPureSubordinator, words), 'dass Weil ob');
  });

  it('knows what joins', () => {
    assert.equal(accepted(isCoordinator, words), 'wie und aber sondern');
  });

  it('knows what asks and what relates', () => {
    assert.equal(accepted(isQuestionWord, words), 'wie wer warum womit welchem');
    assert.equal(accepted(isRelativeWord, words), 'wie wer womit die dessen welchem');
  });

  it('knows negations and interjections', () => {
    assert.equal(accepted(isNegation, words), 'nicht Keine nein');
    assert.equal(accepted(isInterjection, words), 'nein Ja');
  });
});

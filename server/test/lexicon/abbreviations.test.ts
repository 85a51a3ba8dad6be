import assert from 'node:assert/strict';
import { germanSentenceKnowledge, isGermanAbbreviation } from '../../src/lexicon/abbreviations.js';

describe('isGermanAbbreviation', () => {
  it('knows abbreviations with their full stop', () => {
    assert.deepEqual(
      ['Dr.', 'bzw.', 'usw.', 'Mio.', 'St.', 'Hafenstr.'].filter((word) => !isGermanAbbreviation(word)),
      [],
    );
  });

  it('leaves words that end a sentence alone', () => {
    const words = ['Art.', 'So.', 'Mai.', 'Komm.', 'Jan.', 'ging.', 'Dr', 'bis.', 'am.'];
    assert.deepEqual(words.filter(isGermanAbbreviation), []);
  });
});

describe('germanSentenceKnowledge', () => {
  it('knows function words that got their capital from a sentence', () => {
    const words = [
      'Der',
      'Sie',
      'Nach',
      'Gestern',
      'Weil',
      'Und',
      'Warum',
      'der',
      'Haus',
      'Mal',
      'Recht',
      '14',
      '',
    ];
    assert.deepEqual(words.filter(germanSentenceKnowledge.startsSentence), [
      'Der',
      'Sie',
      'Nach',
      'Gestern',
      'Weil',
      'Und',
      'Warum',
    ]);
  });

  it('knows abbreviations that can stand last', () => {
    const words = ['usw.', 'etc.', 'e.V.', 'Mio.', 'Hafenstr.', 'Dr.', 'Prof.', 'Nr.'];
    assert.deepEqual(words.filter(germanSentenceKnowledge.mayEndSentence), [
      'usw.',
      'etc.',
      'e.V.',
      'Mio.',
      'Hafenstr.',
    ]);
  });
});

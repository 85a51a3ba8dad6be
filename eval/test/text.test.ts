import assert from 'node:assert/strict';
import type { Article } from '../articles.js';
import { measureText, percentages, textTable } from '../text.js';

const TEXT = 'Er kam. Sie ging.';

const ARTICLE: Article = {
  id: '1',
  title: 'Ein Tag in Auen',
  text: TEXT,
  tokens: [
    [0, 2],
    [3, 6],
    [6, 7],
    [8, 11],
    [12, 17],
  ],
  sentences: [
    [0, 3],
    [3, 5],
  ],
  statements: [],
};

describe('measureText', () => {
  it('counts exact spans over all articles', () => {
    const oneSentence: Article = { ...ARTICLE, sentences: [[0, 5]] };
    assert.deepEqual(measureText([ARTICLE, oneSentence]), {
      tokens: { found: 12, gold: 10, hits: 8 },
      sentences: { found: 4, gold: 3, hits: 2 },
      sentenceEnds: { found: 4, gold: 3, hits: 3 },
    });
  });
});

describe('percentages', () => {
  it('gives precision, recall and F1', () => {
    assert.deepEqual(percentages({ found: 4, gold: 2, hits: 1 }), { precision: 25, recall: 50, f1: 100 / 3 });
  });

  it('gives 0 for nothing', () => {
    assert.deepEqual(percentages({ found: 0, gold: 0, hits: 0 }), { precision: 0, recall: 0, f1: 0 });
  });
});

describe('textTable', () => {
  it('has a row for each measure', () => {
    const counts = { found: 4, gold: 2, hits: 1 };
    assert.equal(
      textTable({ tokens: counts, sentences: counts, sentenceEnds: counts }),
      [
        '                 precision     recall         F1       gold',
        'tokens               25.00      50.00      33.33          2',
        'sentences            25.00      50.00      33.33          2',
        'sentence ends        25.00      50.00      33.33          2',
      ].join('\n'),
    );
  });
});

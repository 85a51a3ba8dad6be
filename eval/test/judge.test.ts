import assert from 'node:assert/strict';
import { readArticles, sharedFile } from '../articles.js';
import { evaluate } from '../evaluation.js';
import { type FigureName, figuresOf } from '../figures.js';
import { goldAnswer, goldText } from '../gold.js';
import { judge } from '../judge.js';
import { ARTICLE } from './article.js';

const FULL_MARKS: Readonly<Record<FigureName, number>> = {
  tokens: 100,
  'sentence-ends': 100,
  quote: 100,
  roles: 100,
  joint: 100,
  direct: 100,
  indirect: 100,
  reported: 100,
  'free-indirect': 100,
  'indirect-free-indirect': 100,
  'speaker-accuracy': 100,
  'unattributed-precision': 100,
  'unattributed-direct': 0,
  'contradicted-warnings': 0,
};

describe('judge', () => {
  it('counts an answer in the tokens of the gold', () => {
    const { words, gold, system, pairing } = judge(ARTICLE, goldAnswer(ARTICLE));
    assert.equal(words, 16);
    assert.deepEqual(
      gold.map(({ spans, ...tokens }) => tokens),
      [
        { type: 'indirect', quote: [0, 1, 2, 3], speaker: [6, 7], cue: [5], frame: [5, 6, 7], addressee: [] },
        { type: 'direct', quote: [9, 10, 11, 12, 13, 14], speaker: [], cue: [], frame: [], addressee: [] },
        {
          type: 'indirect',
          quote: [19, 20],
          speaker: [16, 17, 18],
          cue: [15],
          frame: [15, 16, 17, 18],
          addressee: [],
        },
      ],
    );
    assert.deepEqual(
      system.map(({ attribution }) => attribution),
      ['named', 'none', 'named'],
    );
    assert.equal(pairing.pairs.length, 3);
  });
  it('takes the gold of an article of our own for perfect', () => {
    assert.deepEqual(
      figuresOf(evaluate([judge(ARTICLE, goldAnswer(ARTICLE))], goldText([ARTICLE]))),
      FULL_MARKS,
    );
  });
  it('takes the gold of the dev articles for perfect', function () {
    const path = sharedFile('data/wikinews/dev.ndjson');
    if (path === null) {
      console.log('skipped: no ../shared');
      this.skip();
      return;
    }
    const articles = readArticles(path);
    const judged = articles.map((article) => judge(article, goldAnswer(article)));
    assert.deepEqual(figuresOf(evaluate(judged, goldText(articles))), FULL_MARKS);
  });
});

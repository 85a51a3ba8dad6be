import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/engine/create-analyzer.js';
import {
  articleVoices,
  createFiguresSum,
  type PlacedPassage,
  share,
} from '../../../src/reporters/voices/figures.js';
import { ARTICLE } from './stage.js';

const passage = (voice: number | null, isSourced: boolean, from: number, words: number, line: number) =>
  ({ voice, isSourced, from, words, firstLine: line, lastLine: line }) satisfies PlacedPassage;

describe('articleVoices', () => {
  it('gives each word to the innermost statement, and none to tags, comments and markup', () => {
    assert.deepEqual(articleVoices(ARTICLE), {
      path: 'bruecke.txt',
      articles: 1,
      words: 19,
      statements: 4,
      attributed: 3,
      voices: [
        { name: 'Kurt Berg', role: 'Statiker', statements: 1, attributed: 1, words: 4 },
        { name: 'Ida Roth', role: '', statements: 2, attributed: 2, words: 3 },
        { name: null, role: '', statements: 1, attributed: 0, words: 4 },
      ],
      passages: [
        passage(null, false, 0, 2, 1),
        passage(1, true, 2, 2, 3),
        passage(null, false, 4, 6, 3),
        passage(0, true, 10, 2, 3),
        passage(1, true, 12, 1, 3),
        passage(0, true, 13, 2, 3),
        passage(2, false, 15, 4, 4),
      ],
      findings: [
        { rule: 'quote-marks', count: 2, lines: [3] },
        { rule: 'vague-source', count: 1, lines: [4] },
      ],
    });
  });

  it('counts as the engine does where there is only prose', () => {
    const text = '„Wir öffnen im Mai“, sagte Bäderleiterin Ulrike Sandner. Es hieß, das Bad sei leer.\n';
    const report = createAnalyzer().analyze(text);
    const { words, statements, attributed } = articleVoices({
      path: 'a.txt',
      report,
      findings: [],
      known: [],
    });
    const { metrics } = report;
    assert.deepEqual(
      { words, statements, attributed },
      { words: metrics.words, statements: metrics.statements, attributed: metrics.attributed },
    );
  });
});

describe('the sum of figures', () => {
  it('knows a voice by its name', () => {
    const sum = createFiguresSum();
    const article = articleVoices(ARTICLE);
    sum.add(article);
    sum.add({
      ...article,
      voices: [{ name: 'Ida Roth', role: 'Maurerin', statements: 1, attributed: 1, words: 9 }],
    });
    assert.deepEqual(sum.total(), {
      articles: 2,
      words: 38,
      statements: 8,
      attributed: 6,
      voices: [
        { name: 'Ida Roth', role: 'Maurerin', statements: 3, attributed: 3, words: 12 },
        { name: 'Kurt Berg', role: 'Statiker', statements: 1, attributed: 1, words: 4 },
        { name: null, role: '', statements: 1, attributed: 0, words: 4 },
      ],
      findings: [
        { rule: 'quote-marks', count: 4, lines: [] },
        { rule: 'vague-source', count: 2, lines: [] },
      ],
    });
  });

  it('has no share of nothing', () => {
    assert.deepEqual([share(1, 8), share(0, 0)], [0.125, null]);
  });
});

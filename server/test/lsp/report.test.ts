import assert from 'node:assert/strict';
import { articleOf } from '../../src/lsp/article.js';
import { articleReport } from '../../src/lsp/report.js';
import { at, contextOf, openDocument, statement } from './stage.js';

const text = 'Das Bad\n\n„Es bleibt“, sagte Jan Prill. Es sei teuer.';

const document = openDocument(text, {
  paragraphs: [
    { span: at(text, 'Das Bad'), kind: 'heading' },
    { span: at(text, '„Es bleibt“, sagte Jan Prill. Es sei teuer.'), kind: 'body' },
  ],
  statements: [
    statement({ quote: [at(text, '„Es bleibt“')], source: 's1', attribution: 'named' }),
    statement({ id: 'a2', type: 'reported', quote: [at(text, 'Es sei teuer.')] }),
  ],
  sources: [{ id: 's1', name: 'Jan Prill', kind: 'person', role: 'Bademeister', mentions: [] }],
});

const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe('the report on an article', () => {
  it('adds to the article who speaks how much, and where', () => {
    assert.deepEqual(articleReport(document, contextOf()), {
      ...articleOf(document, contextOf()),
      words: 10,
      voices: [
        { name: 'Jan Prill', role: 'Bademeister', statements: 1, words: 2 },
        { name: null, role: '', statements: 1, words: 3 },
      ],
      passages: [
        { range: range(0, 0, 7), voice: null, isSourced: false, from: 0, words: 2 },
        { range: range(2, 1, 10), voice: 0, isSourced: true, from: 2, words: 2 },
        { range: range(2, 13, 28), voice: null, isSourced: false, from: 4, words: 3 },
        { range: range(2, 30, 42), voice: 1, isSourced: false, from: 7, words: 3 },
      ],
    });
  });
});

import assert from 'node:assert/strict';
import { articleOf } from '../../src/lsp/article.js';
import { at, contextOf, finding, openDocument, statement } from './stage.js';

const text = '„Das bleibt so.“ „Ja“, sagte Jan Prill.';

const range = (start: number, end: number) => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});

const document = openDocument(text, {
  statements: [
    statement({
      quote: [at(text, '„Ja“')],
      cue: [at(text, 'sagte')],
      speaker: [at(text, 'Jan Prill')],
      source: 's1',
      attribution: 'named',
    }),
    statement({ type: 'reported', quote: [at(text, '„Das bleibt so.“')] }),
  ],
  sources: [{ id: 's1', name: 'Jan Prill', kind: 'person', mentions: [at(text, 'Jan Prill')] }],
  findings: [finding({ span: at(text, 'bleibt') })],
});

describe('article', () => {
  it('holds everything that the client draws, in the order of the text', () => {
    assert.deepEqual(articleOf(document, contextOf()), {
      version: 3,
      sources: [{ name: 'Jan Prill', role: '', statements: [1] }],
      statements: [
        {
          range: range(0, 16),
          quote: [range(0, 16)],
          cue: [],
          speaker: [],
          direct: false,
          sourcing: 'none',
          source: null,
          words: '„Das bleibt so.“',
          kind: 'Redebericht',
        },
        {
          range: range(17, 38),
          quote: [range(17, 21)],
          cue: [range(23, 28)],
          speaker: [range(29, 38)],
          direct: true,
          sourcing: 'named',
          source: 'Jan Prill',
          words: '„Ja“',
          kind: 'Direkte Rede',
        },
      ],
      findings: [
        {
          range: range(5, 11),
          severity: 'information',
          ruleId: 'vague-source',
          message: 'Nennen Sie die Quelle.',
          words: 'bleibt',
        },
      ],
    });
  });
});

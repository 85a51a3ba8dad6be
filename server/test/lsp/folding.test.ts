import assert from 'node:assert/strict';
import { foldsOf } from '../../src/lsp/folding.js';
import { articleOf } from './real-article.js';

describe('folding', () => {
  it('takes together what one source says', () => {
    const text = [
      'Jan Prill sagte, er komme.',
      '',
      '„Ja“, sagte Prill.',
      '',
      'Es regnete den ganzen Tag.',
      '',
      '„Nein“, sagte Prill.',
      '',
      'Ilse Brandt sagte, es sei ruhig.',
      '',
      'Brandt erklärte, man warte ab.',
    ].join('\n');
    assert.deepEqual(foldsOf(articleOf(text)), [
      { startLine: 0, endLine: 2, kind: 'region', collapsedText: 'Jan Prill: …' },
      { startLine: 8, endLine: 10, kind: 'region', collapsedText: 'Ilse Brandt: …' },
    ]);
  });

  it('leaves alone what stands on one line', () => {
    assert.deepEqual(foldsOf(articleOf('„Ja“, sagte Jan Prill. „Nein“, sagte Prill.')), []);
  });
});

import assert from 'node:assert/strict';
import { symbolsOf } from '../../src/lsp/outline.js';
import { textsFor } from '../../src/lsp/texts.js';
import { at, openDocument, statement } from './stage.js';

const text = '„Ja“, sagte Ilse Brandt. Angeblich regnet es.';
const range = (words: string) => {
  const { start, end } = at(text, words);
  return { start: { line: 0, character: start }, end: { line: 0, character: end } };
};

describe('outline', () => {
  it('list sources with what they say, and what nobody says', () => {
    const document = openDocument(text, {
      statements: [
        statement({
          quote: [at(text, '„Ja“')],
          cue: [at(text, 'sagte')],
          speaker: [at(text, 'Ilse Brandt')],
          source: 's1',
        }),
        statement({ id: 'a2', type: 'free-indirect', quote: [at(text, 'Angeblich regnet es.')] }),
      ],
      sources: [
        { id: 's1', name: 'Ilse Brandt', kind: 'person', role: 'Rätin', mentions: [at(text, 'Ilse Brandt')] },
      ],
    });
    assert.deepEqual(symbolsOf(document, textsFor('de')), [
      {
        name: 'Ilse Brandt',
        detail: 'Rätin',
        kind: 19,
        range: range('„Ja“, sagte Ilse Brandt'),
        selectionRange: range('Ilse Brandt'),
        children: [
          {
            name: '„Ja“',
            detail: 'Direkte Rede',
            kind: 15,
            range: range('„Ja“, sagte Ilse Brandt'),
            selectionRange: range('„Ja“'),
          },
        ],
      },
      {
        name: 'Ohne Quelle',
        detail: '',
        kind: 21,
        range: range('Angeblich regnet es.'),
        selectionRange: range('Angeblich regnet es.'),
        children: [
          {
            name: 'Angeblich regnet es.',
            detail: 'Hörensagen (sollen, müssen)',
            kind: 15,
            range: range('Angeblich regnet es.'),
            selectionRange: range('Angeblich regnet es.'),
          },
        ],
      },
    ]);
  });

  it('are empty for an article in which nobody speaks', () => {
    assert.deepEqual(symbolsOf(openDocument(text), textsFor('de')), []);
  });
});

import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/engine/create-analyzer.js';
import { voicesIn } from '../../../src/engine/voices/voices.js';
import { sliceSpan } from '../../../src/text/span.js';

const TEXT = [
  '# Das Bad öffnet',
  '',
  '„Wir öffnen im Mai“, sagte Bäderleiterin Ulrike Sandner. [Quelle: Ulrike Sandner] <!-- prüfen -->',
  'Das Wasser ist <em>noch</em> kalt.',
  '',
  '„Das glaubt hier niemand.“',
  '',
].join('\n');

describe('voicesIn', () => {
  it('knows who speaks how much, and where', () => {
    const { words, voices, passages } = voicesIn(createAnalyzer().analyze(TEXT, 'markdown'));
    assert.deepEqual(
      { words, voices },
      {
        words: 20,
        voices: [
          { name: 'Ulrike Sandner', role: 'Bäderleiterin', statements: 1, attributed: 1, words: 4 },
          { name: null, role: '', statements: 1, attributed: 0, words: 4 },
        ],
      },
    );
    assert.deepEqual(
      passages.map(({ span, ...passage }) => [passage, sliceSpan(TEXT, span)]),
      [
        [{ voice: null, isSourced: false, from: 0, words: 3 }, 'Das Bad öffnet'],
        [{ voice: 0, isSourced: true, from: 3, words: 4 }, 'Wir öffnen im Mai'],
        [
          { voice: null, isSourced: false, from: 7, words: 9 },
          `sagte ${TEXT.slice(TEXT.indexOf('Bäder'), TEXT.indexOf(' kalt') + 5)}`,
        ],
        [{ voice: 1, isSourced: false, from: 16, words: 4 }, 'Das glaubt hier niemand'],
      ],
    );
  });

  it('finds nobody in an empty text', () => {
    assert.deepEqual(voicesIn(createAnalyzer().analyze('')), { words: 0, voices: [], passages: [] });
  });
});

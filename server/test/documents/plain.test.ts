import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../src/documents/plain.js';

/** The paragraphs of a file as pairs of kind and text. */
const read = (file: string): [string, string][] =>
  plainText.paragraphs(file).map(({ kind, text }) => [kind, text]);

describe('plainText', () => {
  it('gives paragraphs with their spans', () => {
    assert.deepEqual(plainText.paragraphs('Sturm über Auen\r\n\r\nDie Fähre bleibt im Hafen.\r\n'), [
      { span: { start: 0, end: 15 }, text: 'Sturm über Auen', kind: 'heading' },
      { span: { start: 19, end: 45 }, text: 'Die Fähre bleibt im Hafen.', kind: 'body' },
    ]);
  });

  it('takes short paragraphs without closing punctuation for headings', () => {
    assert.deepEqual(
      read('„Wir bleiben“\nStreik (aktualisiert)\nWas nun?\nEr sagte: „Nein.“\nSchluss. (haf)'),
      [
        ['heading', '„Wir bleiben“'],
        ['heading', 'Streik (aktualisiert)'],
        ['body', 'Was nun?'],
        ['body', 'Er sagte: „Nein.“'],
        ['body', 'Schluss. (haf)'],
      ],
    );
  });

  it('takes announcements, labelled lines and tagged sentences for body', () => {
    assert.deepEqual(
      read(
        'Ute Brandt schrieb:\nQuelle: Hafenbote\nDas reicht. [Quelle: Ute Brandt, Fährfrau]\nAuen am Meer: Sturm',
      ),
      [
        ['body', 'Ute Brandt schrieb:'],
        ['body', 'Quelle: Hafenbote'],
        ['body', 'Das reicht. [Quelle: Ute Brandt, Fährfrau]'],
        ['heading', 'Auen am Meer: Sturm'],
      ],
    );
  });

  it('takes a long paragraph for body even without closing punctuation', () => {
    const long = `Sie ging ${'sehr '.repeat(30)}weit`;
    assert.deepEqual(read(long), [['body', long]]);
  });

  it('gives the text of the file as it stands, in any file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', ':', '\n', '\r', '\uFEFF', '👍') }),
        (file) => {
          const paragraphs = plainText.paragraphs(file);
          assert.deepEqual(
            paragraphs.map(({ text }) => text),
            paragraphs.map(({ span }) => file.slice(span.start, span.end)),
          );
        },
      ),
    );
  });
});

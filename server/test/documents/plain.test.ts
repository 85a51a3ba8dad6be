import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paragraph } from '../../src/documents/document.js';
import { plainText } from '../../src/documents/plain.js';

const paragraphsOf = (file: string): readonly Paragraph[] => plainText.createReader()(file).paragraphs;

/** The paragraphs of a file as pairs of kind and text. */
const read = (file: string): [string, string][] => paragraphsOf(file).map(({ kind, text }) => [kind, text]);

describe('plainText', () => {
  it('gives paragraphs with their spans', () => {
    assert.deepEqual(paragraphsOf('Sturm über Auen\r\n\r\nDie Fähre bleibt im Hafen.\r\n'), [
      { span: { start: 0, end: 15 }, text: 'Sturm über Auen', kind: 'heading', map: null },
      { span: { start: 19, end: 45 }, text: 'Die Fähre bleibt im Hafen.', kind: 'body', map: null },
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

  it('keeps comments in the text and takes a paragraph of comments for none', () => {
    assert.deepEqual(
      plainText.createReader()('<!-- aus:\nalles -->\nDas reicht. <!-- Quelle: Ute Brandt -->'),
      {
        paragraphs: [
          {
            span: { start: 20, end: 59 },
            text: 'Das reicht. <!-- Quelle: Ute Brandt -->',
            kind: 'body',
            map: null,
          },
        ],
        comments: [
          { span: { start: 0, end: 19 }, text: 'aus:\nalles' },
          { span: { start: 32, end: 59 }, text: 'Quelle: Ute Brandt' },
        ],
      },
    );
  });

  it('gives the text of the file as it stands, in any file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', ':', '\n', '\r', '\uFEFF', '👍') }),
        (file) => {
          const paragraphs = paragraphsOf(file);
          assert.deepEqual(
            paragraphs.map(({ text }) => text),
            paragraphs.map(({ span }) => file.slice(span.start, span.end)),
          );
        },
      ),
    );
  });
});

const PIECES = ['Ja. ', 'Streik', '\n', '\n\n', '\r\n', '\r', ' ', '<!--', '-->', 'und sie sagte,\nnein'];
const textOf = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('a reader of plain text', () => {
  it('reads a changed file like a new one', () => {
    fc.assert(
      fc.property(textOf, textOf, fc.array(textOf, { maxLength: 4 }), (head, tail, middles) => {
        const read = plainText.createReader();
        read(head + tail);
        for (const middle of middles) {
          const file = head + middle + tail;
          const change = { start: head.length, tail: tail.length };
          assert.deepEqual(read(file, change), plainText.createReader()(file));
        }
      }),
    );
  });

  it('keeps the paragraphs before a change', () => {
    const read = plainText.createReader();
    const [kept] = read('Erster.\n\nZweiter.\n\nDritter.').paragraphs;
    const { paragraphs } = read('Erster.\n\nZwei.\n\nDritter.', { start: 13, tail: 14 });
    assert.equal(paragraphs[0], kept);
    assert.deepEqual(
      paragraphs.map(({ span, text }) => [span.start, text]),
      [
        [0, 'Erster.'],
        [9, 'Zwei.'],
        [16, 'Dritter.'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import type { Prose } from '../../../src/documents/document.js';
import { markdown } from '../../../src/documents/markdown/markdown.js';
import { checkProse, kinds, pieces } from '../prose.js';
import { anyMarkdown } from './lines.js';

const read = (file: string): Prose => markdown.createReader()(file);

/** The pieces of the only paragraph of a file. */
function piecesOf(file: string): [string, string][] {
  const [paragraph, second] = read(file).paragraphs;
  assert.ok(paragraph !== undefined && second === undefined);
  return pieces(file, paragraph);
}

describe('markdown', () => {
  it('reads paragraphs, headings, lists, block quotes and footnotes', () => {
    const file = [
      '---\ntitel: Angeblich\n---\n# Sturm *über* Auen #\n',
      'Noch ein Titel\n---\n',
      'Die Fähre\nbleibt im Hafen.\n',
      '- Das ist der erste Punkt.\n- Zwei\n\n  Und sein zweiter Absatz.\n',
      '> Sie blieb.\n> > Er ging.\n',
      'Wer war das?[^1]\n\n[^1]: Das war Ute Brandt.\n',
    ].join('\n');
    assert.deepEqual(kinds(read(file)), [
      ['heading', 'Sturm über Auen'],
      ['heading', 'Noch ein Titel'],
      ['body', 'Die Fähre\nbleibt im Hafen.'],
      ['body', 'Das ist der erste Punkt.'],
      ['heading', 'Zwei'],
      ['body', 'Und sein zweiter Absatz.'],
      ['body', 'Sie blieb.'],
      ['body', 'Er ging.'],
      ['body', 'Wer war das?'],
      ['body', 'Das war Ute Brandt.'],
    ]);
  });

  it('leaves out code, tables, images, addresses, raw HTML and definitions', () => {
    const file = [
      '    eingerückt\n',
      '```\n„Code“\n```\n',
      '| Name | Satz |\n|---|---|\n| Berg | „Nie.“ |\n',
      '<div>„Roh.“</div>\n',
      '[auen]: http://auen.example "Titel"\n',
      'Das `kann` ![Anna Berg](a.png) <http://auen.example> <b>weg</b>.',
    ].join('\n');
    assert.deepEqual(kinds(read(file)), [['body', 'Das    weg.']]);
  });

  it('takes marks away and keeps where everything stands', () => {
    assert.deepEqual(piecesOf('„**Nie**“, sagte [Anna *Berg*](http://a.example).'), [
      ['„', '„'],
      ['Nie', 'Nie'],
      ['“, sagte ', '“, sagte '],
      ['Anna ', 'Anna '],
      ['Berg', 'Berg'],
      ['.', '.'],
    ]);
    assert.deepEqual(piecesOf('Ober**bürger**meister.'), [
      ['Ober', 'Ober'],
      ['bürger', 'bürger'],
      ['meister.', 'meister.'],
    ]);
  });

  it('reads entities, escapes and line breaks', () => {
    assert.deepEqual(piecesOf('&Uuml;ber &#x1F44D; \\*alles\\*\\\r\nja<br>nein.'), [
      ['Ü', '&Uuml;'],
      ['ber ', 'ber '],
      ['👍', '&#x1F44D;'],
      [' ', ' '],
      ['*', '\\*'],
      ['alles', 'alles'],
      ['*', '\\*'],
      ['\r\nja', '\r\nja'],
      ['\n', '<br>'],
      ['nein.', 'nein.'],
    ]);
  });

  it('leaves out what stands before the lines of a block quote or list', () => {
    assert.deepEqual(piecesOf('> Sie\n> blieb.'), [
      ['Sie\n', 'Sie\n'],
      ['blieb.', 'blieb.'],
    ]);
    assert.deepEqual(piecesOf('1.  Sie\n    blieb.'), [
      ['Sie\n', 'Sie\n'],
      ['blieb.', 'blieb.'],
    ]);
  });

  it('takes plain prose over as it stands', () => {
    assert.deepEqual(read('\uFEFFDie Fähre.\r\n'), {
      paragraphs: [{ span: { start: 1, end: 11 }, text: 'Die Fähre.', kind: 'body', map: null }],
      comments: [],
    });
  });

  it('takes no byte order mark for text, however many there are', () => {
    for (const file of ['\uFEFF\uFEFF\\-', '---\na: b\n---\n\uFEFF\\-'])
      assert.deepEqual(
        read(file).paragraphs.map(({ text, span }) => [text, file.slice(span.start, span.end)]),
        [['-', '\\-']],
      );
  });

  it('finds definitions wherever they stand', () => {
    const file = 'Er rief [Anna Berg][b] und [Ute][] an.\n\n# Ende\n\n[B]: http://b.example\n';
    assert.deepEqual(kinds(read(file))[0], ['body', 'Er rief Anna Berg und [Ute][] an.']);
  });

  it('keeps source tags and comments in the text and tells all comments', () => {
    const file =
      '<!-- aus -->\n\nJa. [Quelle: Anna Berg] Nein. <!-- Quelle: Ute\nBrandt -->\n\n<p><!--b--></p>';
    const prose = read(file);
    assert.deepEqual(kinds(prose), [['body', 'Ja. [Quelle: Anna Berg] Nein. <!-- Quelle: Ute\nBrandt -->']]);
    assert.deepEqual(
      prose.comments.map(({ span, text }) => [file.slice(span.start, span.end), text]),
      [
        ['<!-- aus -->', 'aus'],
        ['<!-- Quelle: Ute\nBrandt -->', 'Quelle: Ute\nBrandt'],
        ['<!--b-->', 'b'],
      ],
    );
  });

  it('reads a block as plain text that would cost the parser minutes', () => {
    const block = '*a_ '.repeat(5000).trim();
    assert.deepEqual(kinds(read(`Ja.\n\n${block}`)), [
      ['body', 'Ja.'],
      ['body', block],
    ]);
  });

  it('reads what a browser would show', () => {
    const WORDS = [
      'Sie ',
      '„*Nie*“ ',
      '**Ober**bürger',
      '&uuml;',
      '\\*',
      '\\&amp;',
      ' _ja_ ',
      '[',
      ']',
      '*',
      '!',
      '<',
      '\n',
    ];
    // A browser shows no declaration, „<!Sie …“; text with such a beginning is escaped.
    const shown = (html: string): string =>
      html
        .replace(/<![A-Za-z][^>]*>?/g, '')
        .replace(/<\/?(?:p|em|strong|ul|ol|li|h[1-6]|blockquote)(?: start="\d+")?>|<hr \/>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
    const solid = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (parts) => {
        const file = `Ja ${parts.join('')}`;
        const text = read(file).paragraphs.map((paragraph) => paragraph.text);
        assert.equal(solid(text.join('')), solid(shown(micromark(file, { allowDangerousHtml: true }))));
      }),
      { numRuns: 60000 },
    );
  });

  it('keeps its promises in any file', () => {
    fc.assert(
      fc.property(anyMarkdown, (file) => checkProse(read(file), file)),
      { numRuns: 1000 },
    );
    const char = fc.constantFrom(...'ab„“*_`~<>!-[]()&;#\\|: \t\n\r', '👍', 'uuml', '\uFEFF', '\0');
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 60 }), (file) => checkProse(read(file), file)),
      {
        numRuns: 1000,
      },
    );
  });

  it('writes text so that it is read as itself', () => {
    const text = 'A*b* <i> `c` d_e \\ <!-- Quelle: A*b* -->';
    assert.equal(markdown.encode(text), 'A\\*b\\* \\<i> \\`c\\` d\\_e \\\\ <!-- Quelle: A*b* -->');
    assert.deepEqual(kinds(read(markdown.encode(text))), [['heading', text]]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Prose } from '../../../src/documents/document.js';
import { html } from '../../../src/documents/html/html.js';
import { checkProse, kinds, pieces } from '../prose.js';

const read = (file: string): Prose => html.createReader()(file);

describe('html', () => {
  it('reads paragraphs, headings, lists, cells, captions and lone text', () => {
    const file = `<!doctype html><html><head><title>„Titel“</title><style>p{}</style></head><body>
      <nav><a href="/">Start</a></nav><h1>Sturm <em>über</em> Auen.</h1>
      <p>Die Fähre\n bleibt im Hafen.<p>Noch ein Absatz.
      <ul><li>Erster Punkt.<li>Zwei</ul><blockquote>Sie blieb.</blockquote>
      <table><tr><td>Eine Zelle.<td>Noch eine.</table><figure><img alt="Bild"><figcaption>Foto: Berg</figcaption></figure>
      <div>Loser Text.<script>if (a < b) alert("„Nein.“")</script></div><pre>Code</pre></body></html>`;
    assert.deepEqual(kinds(read(file)), [
      ['heading', 'Sturm über Auen.'],
      ['body', 'Die Fähre\n bleibt im Hafen.'],
      ['body', 'Noch ein Absatz.'],
      ['body', 'Erster Punkt.'],
      ['heading', 'Zwei'],
      ['body', 'Sie blieb.'],
      ['body', 'Eine Zelle.'],
      ['body', 'Noch eine.'],
      ['body', 'Foto: Berg'],
      ['body', 'Loser Text.'],
    ]);
  });

  it('takes elements away and keeps where everything stands', () => {
    const file =
      '<p>&bdquo;<b>Nie</b>&ldquo;, sagte Anna&nbsp;Berg &amp Ober<i>bürger</i>&shy;meister <code>x</code>.</p>';
    const [paragraph] = read(file).paragraphs;
    assert.ok(paragraph !== undefined);
    assert.deepEqual(pieces(file, paragraph), [
      ['„', '&bdquo;'],
      ['Nie', 'Nie'],
      ['“', '&ldquo;'],
      [', sagte Anna', ', sagte Anna'],
      ['\u00A0', '&nbsp;'],
      ['Berg ', 'Berg '],
      ['&', '&amp'],
      [' Ober', ' Ober'],
      ['bürger', 'bürger'],
      ['meister ', 'meister '],
      ['.', '.'],
    ]);
  });

  it('takes one line break for a line and two for a paragraph', () => {
    assert.deepEqual(kinds(read('Er sagte:<br>„Nein.“<br> <br/>Sie ging.<br>')), [
      ['body', 'Er sagte:\n„Nein.“'],
      ['body', 'Sie ging.'],
    ]);
  });

  it('keeps comments in the text and tells all of them', () => {
    const file =
      '<!-- aus --><p>Ja. <!-- Quelle: Anna Berg --> Nein.</p><script><!-- x --></script><!doctype a><!b>';
    const prose = read(file);
    assert.deepEqual(kinds(prose), [['body', 'Ja. <!-- Quelle: Anna Berg --> Nein.']]);
    assert.deepEqual(
      prose.comments.map(({ span, text }) => [file.slice(span.start, span.end), text]),
      [
        ['<!-- aus -->', 'aus'],
        ['<!-- Quelle: Anna Berg -->', 'Quelle: Anna Berg'],
      ],
    );
  });

  it('takes plain prose over as it stands', () => {
    assert.deepEqual(read('\uFEFF<p>\r\nDie Fähre 👍.\r\n</p>').paragraphs, [
      { span: { start: 6, end: 19 }, text: 'Die Fähre 👍.', kind: 'body', map: null },
    ]);
  });

  it('keeps its promises in any file', () => {
    const part = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<h1>',
        '</h1>',
        '<code>',
        '</code>',
        '<svg>',
        '</svg>',
        '<pre>',
      ],
      ...[
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '</br>',
        '<a href="&amp;">',
        '<script>',
        '</script>',
        '<title>',
        '<form>',
      ],
      ...[
        '&uuml;',
        '&acE;',
        '&#x1F44D;',
        '&amp',
        '&',
        ';',
        '<',
        '>',
        '"',
        'Wort',
        ' ',
        '\r\n',
        '\n',
        '👍',
        '\0',
        '\uFEFF',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) =>
        checkProse(read(parts.join('')), parts.join('')),
      ),
      { numRuns: 2000 },
    );
  });

  it('writes text so that it is read as itself', () => {
    const text = 'Berg & Söhne &amp; <i> <!-- Quelle: Berg & Söhne -->';
    assert.equal(html.encode(text), 'Berg &amp; Söhne &amp;amp; &lt;i&gt; <!-- Quelle: Berg & Söhne -->');
    assert.deepEqual(kinds(read(html.encode(text))), [['heading', text]]);
  });
});

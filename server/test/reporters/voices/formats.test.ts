import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { printable } from '../../../src/reporters/printable.js';
import { createVoicesCsvReporter } from '../../../src/reporters/voices/csv.js';
import { createVoicesHtmlReporter } from '../../../src/reporters/voices/html.js';
import { createVoicesMarkdownReporter } from '../../../src/reporters/voices/markdown.js';
import { HOSTILE, OPTIONS, write } from '../stage.js';
import { ARTICLE, HOSTILE_ARTICLE } from './stage.js';

const SECTION = `<section>
<h2>bruecke.txt</h2>
<table>
<caption>Figures</caption>
<thead><tr><th scope="col">measure</th><th scope="col">value</th></tr></thead>
<tbody>
<tr><th scope="row">words</th><td>19</td></tr>
<tr><th scope="row">words in statements</th><td>11</td></tr>
<tr><th scope="row">statements</th><td>4</td></tr>
<tr><th scope="row">with a source</th><td>3</td></tr>
<tr><th scope="row">coverage</th><td>75.0%</td></tr>
</tbody>
</table>
<table>
<caption>Voices</caption>
<thead><tr><th scope="col">source</th><th scope="col">role</th><th scope="col">statements</th><th scope="col">with a source</th><th scope="col">words</th><th scope="col">share of what is said</th></tr></thead>
<tbody>
<tr><th scope="row">Kurt Berg</th><td>Statiker</td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="v0" width="25" height="10"/></svg> 1</td><td>1</td><td>4</td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="v0" width="36.36" height="10"/></svg> 36.4%</td></tr>
<tr><th scope="row">Ida Roth</th><td></td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="v1" width="50" height="10"/></svg> 2</td><td>2</td><td>3</td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="v1" width="27.27" height="10"/></svg> 27.3%</td></tr>
<tr><th scope="row">without a source</th><td></td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="nobody" width="25" height="10"/></svg> 1</td><td>0</td><td>4</td><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="nobody" width="36.36" height="10"/></svg> 36.4%</td></tr>
</tbody>
</table>
<figure>
<svg class="strip" role="img" aria-label="Who speaks where. The article from its first word to its last: tall bars have a source, half bars have none, the thin line is the article itself. The table says the same." viewBox="0 0 19 20" preserveAspectRatio="none"><rect class="itself" x="0" y="19" width="2" height="1"/><rect class="v1" x="2" y="0" width="2" height="20"><title>Ida Roth, line 3</title></rect><rect class="itself" x="4" y="19" width="6" height="1"/><rect class="v0" x="10" y="0" width="2" height="20"><title>Kurt Berg, line 3</title></rect><rect class="v1" x="12" y="0" width="1" height="20"><title>Ida Roth, line 3</title></rect><rect class="v0" x="13" y="0" width="2" height="20"><title>Kurt Berg, line 3</title></rect><rect class="nobody" x="15" y="10" width="4" height="10"><title>without a source, line 4</title></rect></svg>
<figcaption>The article from its first word to its last: tall bars have a source, half bars have none, the thin line is the article itself. The table says the same.</figcaption>
</figure>
<table>
<caption>Who speaks where</caption>
<thead><tr><th scope="col">lines</th><th scope="col">source</th><th scope="col">with a source</th><th scope="col">words</th></tr></thead>
<tbody>
<tr><th scope="row">3</th><td>Ida Roth</td><td>yes</td><td>2</td></tr>
<tr><th scope="row">3</th><td>Kurt Berg</td><td>yes</td><td>2</td></tr>
<tr><th scope="row">3</th><td>Ida Roth</td><td>yes</td><td>1</td></tr>
<tr><th scope="row">3</th><td>Kurt Berg</td><td>yes</td><td>2</td></tr>
<tr><th scope="row">4</th><td>without a source</td><td>no</td><td>4</td></tr>
</tbody>
</table>
<table>
<caption>Findings</caption>
<thead><tr><th scope="col">rule</th><th scope="col">number</th><th scope="col">lines</th></tr></thead>
<tbody>
<tr><th scope="row">quote-marks</th><td>2</td><td>3</td></tr>
<tr><th scope="row">vague-source</th><td>1</td><td>4</td></tr>
</tbody>
</table>
</section>
`;

const MARKDOWN = `# Wortlaut\\: Wer wie viel spricht

## bruecke\\.txt

### Zahlen

| Größe | Wert |
| --- | --- |
| Wörter | 19 |
| Wörter in Aussagen | 11 |
| Aussagen | 4 |
| mit Quelle | 3 |
| Abdeckung | 75\\,0 \\% |

### Stimmen

| Quelle | Rolle | Aussagen | mit Quelle | Wörter | Anteil am Gesagten |
| --- | --- | --- | --- | --- | --- |
| Kurt Berg | Statiker | 1 | 1 | 4 | 36\\,4 \\% |
| Ida Roth |  | 2 | 2 | 3 | 27\\,3 \\% |
| ohne Quelle |  | 1 | 0 | 4 | 36\\,4 \\% |

### Wer wo spricht

| Zeilen | Quelle | mit Quelle | Wörter |
| --- | --- | --- | --- |
| 3 | Ida Roth | ja | 2 |
| 3 | Kurt Berg | ja | 2 |
| 3 | Ida Roth | ja | 1 |
| 3 | Kurt Berg | ja | 2 |
| 4 | ohne Quelle | nein | 4 |

### Befunde

| Regel | Anzahl | Zeilen |
| --- | --- | --- |
| quote\\-marks | 2 | 3 |
| vague\\-source | 1 | 4 |

## Alle Artikel\\: 1

### Zahlen

| Größe | Wert |
| --- | --- |
| Wörter | 19 |
| Wörter in Aussagen | 11 |
| Aussagen | 4 |
| mit Quelle | 3 |
| Abdeckung | 75\\,0 \\% |

### Stimmen

| Quelle | Rolle | Aussagen | mit Quelle | Wörter | Anteil am Gesagten |
| --- | --- | --- | --- | --- | --- |
| Kurt Berg | Statiker | 1 | 1 | 4 | 36\\,4 \\% |
| Ida Roth |  | 2 | 2 | 3 | 27\\,3 \\% |
| ohne Quelle |  | 1 | 0 | 4 | 36\\,4 \\% |

### Befunde

| Regel | Anzahl |
| --- | --- |
| quote\\-marks | 2 |
| vague\\-source | 1 |
`;

const CSV = `path,row,name,role,first_line,last_line,words,words_said,statements,attributed,share,findings
bruecke.txt,total,,,,,19,11,4,3,0.75,
bruecke.txt,voice,Kurt Berg,Statiker,,,,4,1,1,0.3636,
bruecke.txt,voice,Ida Roth,,,,,3,2,2,0.2727,
bruecke.txt,voice,,,,,,4,1,0,0.3636,
bruecke.txt,passage,Ida Roth,,3,3,,2,,1,,
bruecke.txt,passage,Kurt Berg,,3,3,,2,,1,,
bruecke.txt,passage,Ida Roth,,3,3,,1,,1,,
bruecke.txt,passage,Kurt Berg,,3,3,,2,,1,,
bruecke.txt,passage,,,4,4,,4,,0,,
bruecke.txt,rule,quote-marks,,,,,,,,,2
bruecke.txt,finding,quote-marks,,3,3,,,,,,
bruecke.txt,rule,vague-source,,,,,,,,,1
bruecke.txt,finding,vague-source,,4,4,,,,,,
,total,,,,,19,11,4,3,0.75,
,voice,Kurt Berg,Statiker,,,,4,1,1,0.3636,
,voice,Ida Roth,,,,,3,2,2,0.2727,
,voice,,,,,,4,1,0,0.3636,
,rule,quote-marks,,,,,,,,,2
,rule,vague-source,,,,,,,,,1
`;

/** The tags and attributes of a page, and where its text is exactly this one. */
function readHtml(html: string, sought: string) {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  let found = 0;
  const check = (): void => {
    if (text === sought) found++;
    text = '';
  };
  const parser = new Parser({
    onopentag(name, values) {
      check();
      tags.add(name);
      for (const key of Object.keys(values)) attributes.add(key);
    },
    ontext: (more) => {
      text += more;
    },
    onclosetag: check,
  });
  parser.end(html);
  return { tags: [...tags].sort(), attributes: [...attributes].sort(), found };
}

const SHOWN = printable(HOSTILE);

describe('the page on voices', () => {
  const html = (articles: readonly (typeof ARTICLE)[], locale: 'de' | 'en' = 'en') =>
    write(createVoicesHtmlReporter({ locale }), articles);

  it('draws the voices of an article and gives every figure in a table', () => {
    const page = html([ARTICLE]);
    assert.equal(page.slice(page.indexOf('<section>'), page.indexOf('</section>') + 11), SECTION);
  });

  it('loads nothing and runs nothing, whatever the browser would allow', () => {
    const page = html([ARTICLE], 'de');
    assert.deepEqual(page.slice(0, page.indexOf('<style>')).split('\n'), [
      '<!doctype html>',
      '<html lang="de">',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<title>Wortlaut: Wer wie viel spricht</title>',
      '',
    ]);
    assert.deepEqual(page.match(/url\(|@import|https?:|<script|<link|\son\w+=/g), null);
  });

  it('is the same page for hostile text, which is nothing but text', () => {
    const tame = readHtml(html([ARTICLE]), 'Kurt Berg');
    const hostile = readHtml(html([HOSTILE_ARTICLE]), SHOWN);
    assert.deepEqual(hostile, { tags: tame.tags, attributes: tame.attributes, found: 8 });
  });

  it('adds up articles at its end', () => {
    const page = html([ARTICLE, ARTICLE]);
    const rows = page.slice(page.indexOf('<h2>All')).matchAll(/<tr><th scope="row">.*<\/tr>/g);
    assert.deepEqual(
      [...rows].map(([row]) => row.replace(/<svg.*?<\/svg> /g, '').replace(/<[^>]*>/g, '|')),
      [
        '||words||38||',
        '||words in statements||22||',
        '||statements||8||',
        '||with a source||6||',
        '||coverage||75.0%||',
        '||Kurt Berg||Statiker||2||2||8||36.4%||',
        '||Ida Roth||||4||4||6||27.3%||',
        '||without a source||||2||0||8||36.4%||',
        '||quote-marks||4||',
        '||vague-source||2||',
      ],
    );
  });
});

describe('voices in Markdown', () => {
  it('are tables for every article and for all, here in German', () => {
    assert.equal(write(createVoicesMarkdownReporter({ locale: 'de' }), [ARTICLE]), MARKDOWN);
  });

  it('are nothing but text wherever text is hostile', () => {
    const output = write(createVoicesMarkdownReporter(OPTIONS), [HOSTILE_ARTICLE]);
    const page = micromark(output, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
    assert.deepEqual(readHtml(page, SHOWN), {
      tags: ['h1', 'h2', 'h3', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
      attributes: [],
      found: 8,
    });
  });

  it('say that there is nothing', () => {
    assert.equal(
      write(createVoicesMarkdownReporter(OPTIONS), []),
      [
        '# Wortlaut\\: who speaks how much',
        '',
        '## All articles\\: 0',
        '',
        '### Figures',
        '',
        '| measure | value |',
        '| --- | --- |',
        '| words | 0 |',
        '| words in statements | 0 |',
        '| statements | 0 |',
        '| with a source | 0 |',
        '| coverage | – |',
        '',
      ].join('\n'),
    );
  });
});

describe('voices as CSV', () => {
  it('are rows for every article and for all', () => {
    assert.equal(write(createVoicesCsvReporter(), [ARTICLE]), CSV.replaceAll('\n', '\r\n'));
  });

  it('keep hostile text in its field', () => {
    const rows = write(createVoicesCsvReporter(), [HOSTILE_ARTICLE]).split('\r\n');
    const quoted = `"${SHOWN.replaceAll('"', '""')}"`;
    assert.deepEqual(rows, [
      CSV.slice(0, CSV.indexOf('\n')),
      `${quoted},total,,,,,1,1,1,1,1,`,
      `${quoted},voice,${quoted},${quoted},,,,1,1,1,1,`,
      `${quoted},passage,${quoted},,1,1,,1,,1,,`,
      `${quoted},rule,${quoted},,,,,,,,,1`,
      `${quoted},finding,${quoted},,1,1,,,,,,`,
      ',total,,,,,1,1,1,1,1,',
      `,voice,${quoted},${quoted},,,,1,1,1,1,`,
      `,rule,${quoted},,,,,,,,,1`,
      '',
    ]);
  });
});

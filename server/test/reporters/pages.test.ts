import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { createHtmlReporter } from '../../src/reporters/html.js';
import { createMarkdownReporter } from '../../src/reporters/markdown.js';
import { printable } from '../../src/reporters/printable.js';
import { article, FULL, finding, HOSTILE, HOSTILE_FINDING, OPTIONS, write } from './stage.js';

interface Page {
  /** All tags with their attributes, but for the head. */
  readonly tags: readonly string[];
  readonly texts: readonly string[];
}

/** What a browser makes of HTML. */
function readHtml(html: string): Page {
  const tags: string[] = [];
  const texts: string[] = [];
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isStyle = name === 'style';
      tags.push([name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' '));
    },
    onclosetag: () => {
      isStyle = false;
    },
    ontext(text) {
      if (!isStyle) texts.push(text);
    },
  });
  parser.end(html);
  return {
    tags,
    texts: texts
      .join('')
      .split('\n')
      .filter((text) => text !== ''),
  };
}

const SHOWN = printable(HOSTILE);

describe('the Markdown reporter', () => {
  it('writes a table for every article with findings, and the summary', () => {
    const articles = [article('a_b.txt', [FULL]), article('c.txt', [])];
    assert.equal(
      write(createMarkdownReporter(OPTIONS), articles),
      [
        '# Wortlaut: findings',
        '',
        '## a\\_b\\.txt',
        '',
        '| place | severity | finding | rule |',
        '| --- | --- | --- | --- |',
        '| 2:7 | info | Mismatched\\. | quote\\-marks |',
        '',
        '2 files checked\\: 1 info',
        '',
      ].join('\n'),
    );
  });

  it('is nothing but text wherever text is hostile', () => {
    const output = write(createMarkdownReporter(OPTIONS), [article(HOSTILE, [HOSTILE_FINDING])]);
    const options = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] };
    const { tags, texts } = readHtml(micromark(output, options));
    const row = ['tr', 'th', 'th', 'th', 'th'];
    assert.deepEqual(
      { tags, texts },
      {
        tags: [
          'h1',
          'h2',
          'table',
          'thead',
          ...row,
          'tbody',
          ...row.map((tag) => tag.replace('th', 'td')),
          'p',
        ],
        texts: [
          'Wortlaut: findings',
          SHOWN,
          ...['place', 'severity', 'finding', 'rule'],
          ...['1:1', 'warning', SHOWN, 'vague-source'],
          '1 file checked: 1 warning',
        ],
      },
    );
  });

  it('says that there is nothing', () => {
    assert.equal(
      write(createMarkdownReporter({ ...OPTIONS, locale: 'de' }), []),
      '# Wortlaut: Befunde\n\n0 Dateien geprüft\\: keine Befunde\n',
    );
  });
});

describe('the HTML reporter', () => {
  const head = ['html lang=en', 'meta charset=utf-8', 'meta name=viewport content=width=device-width'];
  const policy =
    "meta http-equiv=Content-Security-Policy content=default-src 'none'; style-src 'unsafe-inline'";
  const before = [...head, policy, 'title', 'style', 'main', 'h1'];
  const item = (severity: string) =>
    [`li class=${severity}`, 'p', 'strong', 'code', 'p', 'blockquote lang=de', 'mark'] as const;

  it('shows every finding in its line, and nothing hostile as anything but text', () => {
    const articles = [article(HOSTILE, [HOSTILE_FINDING, finding()]), article('c.txt', [])];
    assert.deepEqual(readHtml(write(createHtmlReporter(OPTIONS), articles)), {
      tags: [...before, 'section', 'h2', 'ol', ...item('warning'), ...item('information'), 'p'],
      texts: [
        'Wortlaut: findings',
        'Wortlaut: findings',
        SHOWN,
        'warning 1:1 vague-source',
        SHOWN,
        'Es regnet.',
        'info 2:7 quote-marks',
        'Mismatched.',
        '😀 „Ja", sagte er.',
        '2 files checked: 1 warning, 1 info',
      ],
    });
  });

  it('cuts long lines, and marks a finding of several lines to the end of its first', () => {
    const text = `${'a'.repeat(95)}bcd${'e'.repeat(95)}\nf`;
    const spans = [
      { start: 95, end: 98 },
      { start: 98, end: text.length },
    ];
    const findings = spans.map((span) => finding({ span }));
    const checked = article('a.txt', findings);
    const output = write(createHtmlReporter(OPTIONS), [{ ...checked, report: { ...checked.report, text } }]);
    assert.deepEqual(output.match(/<blockquote.*<\/blockquote>/g), [
      `<blockquote lang="de">…${'a'.repeat(90)}<mark>bcd</mark>${'e'.repeat(90)}…</blockquote>`,
      `<blockquote lang="de">…${'a'.repeat(87)}bcd<mark>${'e'.repeat(95)}</mark></blockquote>`,
    ]);
  });

  it('says that there is nothing', () => {
    const { tags, texts } = readHtml(write(createHtmlReporter(OPTIONS), []));
    assert.deepEqual(
      { tags, texts: texts.slice(2) },
      { tags: [...before, 'p'], texts: ['0 files checked: no findings'] },
    );
  });
});

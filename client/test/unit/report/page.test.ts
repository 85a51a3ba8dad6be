import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { reportBody } from '../../../src/report/body.js';
import { VOICE_COLORS } from '../../../src/report/drawing.js';
import { readPageMessage } from '../../../src/report/messages.js';
import { reportPage } from '../../../src/report/page.js';
import { STYLE } from '../../../src/report/style.js';
import { EMPTY, finding, HOSTILE, REPORT, statement, TEXTS } from './stage.js';

/** Every tag and attribute of a piece of HTML, as a browser reads it. */
function structure(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => found.push(`${name} ${Object.keys(attributes).join(' ')}`.trim()),
  });
  parser.end(html);
  return found;
}

const withName = (name: string) => ({
  name,
  report: {
    ...REPORT,
    voices: [{ name, role: name, statements: 1, words: 3 }],
    statements: [statement({ source: name, words: name, kind: name })],
    findings: [finding({ words: name, message: name, ruleId: name })],
  },
});

describe('the page of the report', () => {
  it('is the same for hostile names and words, which are nothing but text', () => {
    assert.deepEqual(
      structure(reportBody(withName(HOSTILE), TEXTS)),
      structure(reportBody(withName('Ida Roth'), TEXTS)),
    );
  });

  it('says why there is no report', () => {
    assert.equal(reportBody(null, TEXTS), '<p>no article</p>');
    assert.equal(
      reportBody({ name: 'a.txt', report: null }, TEXTS),
      '<h1><bdi>a.txt</bdi></h1>\n<p>not checked</p>',
    );
    assert.equal(
      reportBody({ name: 'a.txt', report: EMPTY }, TEXTS),
      [
        '<h1><bdi>a.txt</bdi></h1>',
        '<p>nobody</p>',
        '<section><h2>findings</h2><p>no findings</p></section>',
      ].join('\n'),
    );
  });

  it('holds everything in the order in which it is read', () => {
    const headings = reportBody({ name: 'a.txt', report: REPORT }, TEXTS).matchAll(
      /<(?:h\d|caption|p class="coverage")>(?:<bdi>)?([^<]*)/g,
    );
    assert.deepEqual(
      [...headings].map(([, heading]) => heading),
      ['a.txt', '1 of 2', 'strip', 'voices', 'findings', 'statements'],
    );
  });

  it('lets nothing but its own style and script pass', () => {
    const page = reportPage({
      locale: 'de',
      title: 'Bericht',
      nonce: 'abc',
      script: 'vscode:/report.js?a&b',
    });
    assert.equal(
      page.replace(STYLE, 'STYLE'),
      [
        '<!doctype html>',
        '<html lang="de"><head><meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'">`,
        '<title>Bericht</title>',
        '<style nonce="abc">STYLE</style></head><body><main></main>',
        '<script nonce="abc" src="vscode:/report.js?a&amp;b"></script></body></html>',
        '',
      ].join('\n'),
    );
  });

  it('has a colour for everything that it draws, which is the theme’s', () => {
    const drawn = [...Array(VOICE_COLORS).keys()].map((voice) => `v${voice}`);
    const marks = [...drawn, 'nobody', 'itself', 'named', 'role', 'vague', 'inferred', 'none'];
    assert.deepEqual(
      [...STYLE.matchAll(/^\.(\w+)\{--mark:var\(--vscode-[\w-]+\)\}$/gm)].map(([, name]) => name),
      marks,
    );
    assert.doesNotMatch(STYLE, /#[\da-f]{3}|rgb|url\(|@import/i);
  });

  it('is understood where it says something that makes sense', () => {
    assert.equal(readPageMessage('ready'), 'ready');
    assert.deepEqual(readPageMessage({ line: 3, character: 0, more: 1 }), { line: 3, character: 0 });
    for (const message of [
      null,
      undefined,
      'run',
      7,
      {},
      { line: -1, character: 0 },
      { line: 1.5, character: 0 },
    ])
      assert.equal(readPageMessage(message), null);
    assert.equal(readPageMessage({ line: '3', character: 0 }), null);
  });
});

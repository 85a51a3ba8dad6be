import assert from 'node:assert/strict';
import { bar } from '../../../src/report/drawing.js';
import { findingsTable, statementsTable } from '../../../src/report/lists.js';
import { element, escaped } from '../../../src/report/markup.js';
import { sourcingFigure } from '../../../src/report/sourcing.js';
import { stripFigure, voicesTable } from '../../../src/report/voices.js';
import { EMPTY, REPORT, TEXTS } from './stage.js';

/** The HTML with a line break before each element, to be read and compared. */
const lines = ({ html }: { readonly html: string }): string[] =>
  html.replaceAll(/><(?!\/)/g, '>\n<').split('\n');

describe('the parts of the report', () => {
  it('escape text, and leave finished HTML alone', () => {
    assert.equal(escaped(`<b a="1">'&`), '&lt;b a=&quot;1&quot;&gt;&#39;&amp;');
    assert.deepEqual(element('p', { title: '"', tabindex: 0 }, '<', element('b', {}, '&')), {
      html: '<p title="&quot;" tabindex="0">&lt;<b>&amp;</b></p>',
    });
  });

  it('draw the strip: who has a source is drawn tall, who has none half, the article itself as a line', () => {
    assert.deepEqual(lines(stripFigure(REPORT, TEXTS)), [
      '<figure>',
      '<svg class="strip" viewBox="0 0 8 20" preserveAspectRatio="none" aria-hidden="true">',
      '<rect class="itself" x="0" width="4" y="19" height="1"></rect>',
      '<rect class="v0" x="4" width="3" y="0" height="20" data-line="0" data-character="5">',
      '<title>Ida Roth, line 1</title></rect>',
      '<rect class="nobody" x="7" width="1" y="10" height="10" data-line="2" data-character="4">',
      '<title>no source, line 3</title></rect></svg>',
      '<figcaption>legend</figcaption></figure>',
    ]);
  });

  it('show how the statements are sourced, without what there is none of', () => {
    assert.deepEqual(lines(sourcingFigure(REPORT.statements, TEXTS)), [
      '<figure>',
      '<svg class="bar" viewBox="0 0 2 10" preserveAspectRatio="none" aria-hidden="true">',
      '<rect class="named" x="0" y="0" width="1" height="10">',
      '<title>name</title></rect>',
      '<rect class="none" x="1" y="0" width="1" height="10">',
      '<title>none</title></rect></svg>',
      '<ul class="legend" aria-label="sourcing">',
      '<li class="named">name: <b>1</b></li>',
      '<li class="none">none: <b>1</b></li></ul></figure>',
    ]);
  });

  it('have a row for each voice, with its share and its places', () => {
    assert.deepEqual(lines(voicesTable({ ...REPORT, voices: REPORT.voices.slice(0, 1) }, TEXTS)), [
      '<table>',
      '<caption>voices</caption>',
      '<thead>',
      '<tr>',
      '<th scope="col">source</th>',
      '<th scope="col">number</th>',
      '<th scope="col">share</th>',
      '<th scope="col">place</th></tr></thead>',
      '<tbody>',
      '<tr>',
      '<th scope="row">',
      '<div>',
      '<button type="button" id="voice-0" data-line="0" data-character="5">',
      '<bdi>Ida Roth</bdi></button>',
      '<small>',
      '<bdi>Maurerin</bdi></small></div></th>',
      '<td>1</td>',
      '<td>',
      '<div class="share">100\u00a0%<svg class="bar" viewBox="0 0 3 10" preserveAspectRatio="none" aria-hidden="true">',
      '<rect class="v0" x="0" y="0" width="3" height="10"></rect></svg></div></td>',
      '<td>',
      '<svg class="lane" viewBox="0 0 8 20" preserveAspectRatio="none" aria-hidden="true">',
      '<rect class="itself" x="0" y="19" width="8" height="1"></rect>',
      '<rect class="v0" x="4" width="3" y="0" height="20" data-line="0" data-character="5">',
      '<title>Ida Roth, line 1</title></rect></svg></td></tr></tbody></table>',
    ]);
  });

  it('have a row for each statement, which leads to it', () => {
    assert.deepEqual(lines(statementsTable(REPORT, TEXTS)).slice(7), [
      '<tbody>',
      '<tr>',
      '<th scope="row">1</th>',
      '<td>',
      '<span class="who full v0">',
      '<bdi>Ida Roth</bdi></span></td>',
      '<td>',
      '<div>',
      '<button type="button" id="statement-0" data-line="0" data-character="5">',
      '<bdi>„Ja“</bdi></button>',
      '<small>Direkte Rede</small></div></td></tr>',
      '<tr>',
      '<th scope="row">3</th>',
      '<td>',
      '<span class="who half nobody">',
      '<bdi>no source</bdi></span></td>',
      '<td>',
      '<div>',
      '<button type="button" id="statement-1" data-line="2" data-character="4">Redebericht</button>',
      '<small>Redebericht</small></div></td></tr></tbody></table>',
    ]);
  });

  it('have a row for each finding, or say that there is none', () => {
    assert.deepEqual(lines(findingsTable(REPORT, TEXTS)).slice(7), [
      '<tbody>',
      '<tr>',
      '<th scope="row">3</th>',
      '<td>',
      '<span class="severity warning">W</span></td>',
      '<td>',
      '<div>',
      '<button type="button" id="finding-0" data-line="2" data-character="4">',
      '<bdi>„Nein“</bdi></button>',
      '<p>',
      '<bdi>Wer sagt das?</bdi></p></div></td></tr></tbody></table>',
    ]);
    assert.equal(findingsTable(EMPTY, TEXTS).html, '<section><h2>findings</h2><p>no findings</p></section>');
  });

  it('draw nothing of nothing', () => {
    assert.equal(bar([], 0), '');
  });
});

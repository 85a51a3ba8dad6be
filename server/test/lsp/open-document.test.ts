import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../../src/engine/analyzer.js';
import type { Positions } from '../../src/lsp/convert.js';
import { DocumentText } from '../../src/lsp/document-text.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { analyzerOf, reportOf, setupOf, uri } from './stage.js';

/** An open document with its text, changed as the server changes them. */
function opened(analyzer: Analyzer, text: string) {
  const content = new DocumentText({ uri, languageId: 'newstext', version: 1, text });
  const document = new OpenDocument(setupOf(analyzer), content);
  const change = (...parameters: Parameters<DocumentText['change']>): void =>
    document.edited(content.change(...parameters));
  return { document, change };
}

const place = fc.record({ line: fc.nat(4), character: fc.nat(12) });
const words = fc.stringMatching(/^(?:[a-zäß„“ ]|😀|u\u0308|\r\n|\n|\r|\ufeff){0,12}$/u);
const change = fc.oneof(
  fc.record({ range: fc.record({ start: place, end: place }), text: words }),
  fc.record({ text: words }),
);

const allPositions = (text: Positions) =>
  Array.from({ length: text.getText().length + 1 }, (_, offset) => text.positionAt(offset));

describe('open-document', () => {
  it('hands every edit to the session, so that the analysed text is the client’s', () => {
    const property = fc.property(words, fc.array(fc.array(change, { maxLength: 4 })), (text, batches) => {
      const { document, change } = opened(
        analyzerOf(() => ({})),
        text,
      );
      for (const batch of batches) change(batch, 2);
      const { positions, report } = document;
      assert.equal(report.text, positions.getText());
      assert.deepEqual(
        allPositions(positions),
        allPositions(TextDocument.create(uri, 'newstext', 1, report.text)),
      );
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('analyses a burst of changes once, when somebody asks', () => {
    let analyses = 0;
    const { document, change } = opened(
      analyzerOf(() => {
        analyses++;
        return {};
      }),
      'Ja',
    );
    change([{ text: 'Nein' }], 2);
    change([{ text: 'Doch' }], 3);
    assert.equal(analyses, 1);
    assert.equal(document.report.text, 'Doch');
    assert.equal(document.report.text, 'Doch');
    assert.equal(analyses, 2);
    assert.equal(document.version, 3);
  });

  it('opens a new session when one fails, and lets the failure be heard', () => {
    const analyzer: Analyzer = {
      ...analyzerOf(() => ({})),
      open: (text) => ({
        report: reportOf(text),
        edit: () => {
          throw new Error('broken');
        },
        rewrites: () => [],
      }),
    };
    const { document, change } = opened(analyzer, 'Ja');
    change([{ text: 'Nein' }], 2);
    assert.throws(() => document.report, /broken/);
    assert.equal(document.report.text, 'Nein');
  });
});

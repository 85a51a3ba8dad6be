import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { articleOf } from '../../src/lsp/article.js';
import { diagnosticsOf } from '../../src/lsp/diagnostics.js';
import { DocumentText } from '../../src/lsp/document-text.js';
import { foldsOf } from '../../src/lsp/folding.js';
import { hintsIn } from '../../src/lsp/inlay-hints.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { symbolsOf } from '../../src/lsp/outline.js';
import { tokensIn } from '../../src/lsp/semantic-tokens.js';
import { contextOf, setupOf, uri } from './stage.js';

const start = [
  '# Rat streitet über Brücke',
  '',
  'Die Wirtin, Ilse Brandt, sagte, *sie* bleibe. „Ich gehe nicht“, sagte Brandt. Experten warnten davor.',
  '',
  'Jan Prill widersprach. Er sagte, die Brücke sei „sicher". [Quelle: Jan Prill]',
  '',
  '- Angeblich liegen zwei Angebote vor.',
  '- „Das bleibt so.“',
  '',
  'Es gab Berichte, dass der Umbau teurer werde. Brandts Sprecher schwieg.',
].join('\n');

const analyzer = createAnalyzer();
const context = contextOf();

const open = (text: DocumentText) => new OpenDocument(setupOf(analyzer), text);

/** Everything that an editor shows of a document. */
function shownOf(document: OpenDocument) {
  const whole = { start: 0, end: document.report.text.length };
  return {
    article: articleOf(document, context),
    diagnostics: diagnosticsOf(document, context),
    folds: foldsOf(document),
    hints: hintsIn(document, whole),
    symbols: symbolsOf(document, context.texts),
    tokens: tokensIn(document, whole),
  };
}

const place = fc.record({ line: fc.nat(11), character: fc.nat(100) });
const typed = fc.constantFrom(
  '',
  ' ',
  '\n\n',
  '„',
  '“',
  'er',
  ', sagte Prill',
  '. ',
  '*',
  'Kessler',
  '<!--',
  '-->',
  ':',
);
const change = fc.record({ range: fc.record({ start: place, end: place }), text: typed });
const insertion = fc
  .record({ at: place, text: typed })
  .map(({ at, text }) => ({ range: { start: at, end: at }, text }));

describe('what an editor shows after edits', () => {
  for (const languageId of ['newstext', 'markdown', 'html']) {
    it(`is what it would show of the text opened anew (${languageId})`, () => {
      const edits = fc.array(fc.oneof({ weight: 4, arbitrary: insertion }, change), { maxLength: 8 });
      const property = fc.property(edits, (changes) => {
        const text = new DocumentText({ uri, languageId, version: 1, text: start });
        const document = open(text);
        for (const each of changes) {
          document.edited(text.change([each], 1));
          assert.deepEqual(shownOf(document), shownOf(open(text)));
        }
      });
      fc.assert(property, { numRuns: 60 });
    });
  }
});

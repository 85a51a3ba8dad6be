import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokensEdit } from 'vscode-languageserver';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { articleOf } from '../../src/lsp/article.js';
import { diagnosticsOf } from '../../src/lsp/diagnostics.js';
import { DocumentText } from '../../src/lsp/document-text.js';
import { foldsOf } from '../../src/lsp/folding.js';
import { hintsIn } from '../../src/lsp/inlay-hints.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { symbolsOf } from '../../src/lsp/outline.js';
import { tokenEdits, tokensIn } from '../../src/lsp/semantic-tokens.js';
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

const wholeOf = ({ report }: OpenDocument) => ({ start: 0, end: report.text.length });

/** What an editor draws with every keystroke. */
const drawnOf = (document: OpenDocument) => ({
  diagnostics: diagnosticsOf(document, context),
  symbols: symbolsOf(document, context.texts),
  tokens: tokensIn(document, wholeOf(document)),
});

/** Everything that an editor shows of a document. */
const shownOf = (document: OpenDocument) => ({
  ...drawnOf(document),
  article: articleOf(document, context),
  folds: foldsOf(document),
  hints: hintsIn(document, wholeOf(document)),
});

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

/** A step of somebody who writes for long, and deletes about as much. */
const anywhere = fc.record({ line: fc.nat(20), character: fc.nat(100) });
const deletion = fc
  .record({ at: anywhere, length: fc.nat(40) })
  .map(({ at: { line, character }, length }) => ({
    range: { start: { line, character }, end: { line, character: character + length } },
    text: '',
  }));
const sentence = fc.constantFrom(
  ' „Ich bin müde“, sagte Jan Prill. ',
  ' Ilse Brandt sagte, sie sei müde. ',
  ' Laut Polizei regnet es. ',
);
const writing = fc.record({ at: anywhere, text: fc.oneof(typed, typed, sentence) }).map(({ at, text }) => ({
  range: { start: at, end: at },
  text,
}));
const step = fc.record({ edit: fc.oneof(writing, deletion), asked: anywhere });

/** The colours as a client has them that applies the edits to those it was sent before. */
const coloured = (before: readonly number[], edits: readonly SemanticTokensEdit[]): readonly number[] =>
  edits.reduce(
    (data, { start, deleteCount, data: added = [] }) => data.toSpliced(start, deleteCount, ...added),
    before,
  );

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

  for (const languageId of ['newstext', 'markdown', 'html']) {
    it(`is the same after each of 500 edits of one article (${languageId})`, function () {
      this.timeout(60_000);
      const text = new DocumentText({ uri, languageId, version: 1, text: start });
      const document = open(text);
      let colours: readonly number[] = drawnOf(document).tokens.data;
      for (const { edit, asked } of fc.sample(step, { numRuns: 500, seed: 20_261_125 })) {
        document.edited(text.change([edit], 1));
        const fresh = open(text);
        const drawn = drawnOf(document);
        assert.deepEqual(drawn, drawnOf(fresh));
        const offset = document.positions.offsetAt(asked);
        assert.deepEqual(document.rewritesAt(offset), fresh.rewritesAt(offset));
        colours = coloured(colours, tokenEdits(colours, drawn.tokens.data));
        assert.deepEqual(colours, drawn.tokens.data);
      }
    });
  }
});

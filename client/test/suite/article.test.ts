import assert from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  type Hover,
  MarkdownString,
  Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { hostHelps } from './ask.js';
import { diagnosticsOnce, openArticle, quickFixes, ruleOf, wordsOf } from './editor.js';

/** The words that have a colour, with its name. */
function coloured(document: TextDocument, data: Uint32Array, { tokenTypes }: SemanticTokensLegend): string[] {
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(i, i + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = new Range(line, character, line, character + length);
    words.push(`${tokenTypes[type]}: ${document.getText(range)}`);
  }
  return words;
}

describe('an article in VS Code', () => {
  let document: TextDocument;

  before(async () => {
    document = await openArticle();
  });

  it('lies where nobody trusts the folder, or on no disk', function () {
    // The downloaded desktop VS Code trusts every folder while tests run.
    if (!hostHelps) this.skip();
    assert.equal(workspace.isTrusted, document.uri.scheme === 'vscode-test-web');
  });

  it('gets diagnostics', async () => {
    const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
    assert.deepEqual(wordsOf(document, diagnostics, 'vague-source'), ['Experten']);
  });

  it('is corrected by a quick fix', async () => {
    const before = document.getText();
    const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
    const broken = diagnostics.find((diagnostic) => ruleOf(diagnostic) === 'quote-marks');
    assert.ok(broken);
    const fix = (await quickFixes(document, broken)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    assert.equal(await workspace.applyEdit(fix.edit), true);
    assert.equal(document.getText(), before.replace('ins Netz"', 'ins Netz“'));
    await diagnosticsOnce(document, (now) => now.every((diagnostic) => ruleOf(diagnostic) !== 'quote-marks'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('has semantic tokens of Wortlaut’s own types', async () => {
    const { uri } = document;
    const legend: SemanticTokensLegend = await commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const { data }: SemanticTokens = await commands.executeCommand(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    assert.deepEqual(coloured(document, data, legend).slice(0, 5), [
      'directQuote: „Der letzte Diesel rollt in drei Jahren vom Hof“',
      'cue: sagte',
      'speaker: Geschäftsführerin Dorothea Kessler',
      'speaker: Sie',
      'cue: kündigte an',
    ]);
  });

  it('tells in a hover who speaks', async () => {
    const position = document.positionAt(document.getText().indexOf('Der letzte Diesel'));
    const hovers: Hover[] = await commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join('\n');
    assert.match(text, /Dorothea Kessler/);
  });

  it('has its sources in the outline', async () => {
    const symbols: DocumentSymbol[] = await commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const source = symbols.find(({ name }) => name.includes('Dorothea Kessler'));
    assert.ok(source && source.children.length > 0);
  });
});

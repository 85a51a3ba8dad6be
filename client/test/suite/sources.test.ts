import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type SymbolInformation,
  type TextDocument,
  type TextEditor,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { closeEditor, diagnosticsOnce, openText, placeOf, wordsIn } from './editor.js';

const text = `Kämmerin Dorothea Kessler stellte am Montag den Haushalt vor. „Wir sparen am falschen Ende“, sagte Kessler. Sie kündigte an, dass die Schwimmhalle schließe.

„Das trifft die Falschen“, sagte Stadtrat Jonas Behrend. Experten warnten vor Kesslers Plänen.
`;

describe('sources as symbols', () => {
  let document: TextDocument;

  const askAt = <Answer>(command: string, words: string, ...rest: unknown[]): Thenable<Answer> =>
    commands.executeCommand<Answer>(command, document.uri, placeOf(document, words), ...rest);

  before(async () => {
    const editor: TextEditor = await openText('quellen/haushalt.artikel', text);
    document = editor.document;
    await diagnosticsOnce(document, ({ length }) => length > 0);
  });

  after(closeEditor);

  it('have a definition, from a pronoun and from their words, too', async () => {
    for (const words of ['Kessler. Sie', 'Sie kündigte', 'falschen Ende']) {
      const found: Location[] = await askAt('vscode.executeDefinitionProvider', words);
      assert.deepEqual(found.map(wordsIn(document)), ['Dorothea Kessler'], words);
    }
  });

  it('have references, which are highlighted as well', async () => {
    const mentions = ['Dorothea Kessler', 'Kessler', 'Sie', 'Kesslers'];
    const references: Location[] = await askAt('vscode.executeReferenceProvider', 'Kessler. Sie');
    assert.deepEqual(references.map(wordsIn(document)), mentions);
    const highlights: DocumentHighlight[] = await askAt('vscode.executeDocumentHighlights', 'Kessler. Sie');
    assert.deepEqual(highlights.map(wordsIn(document)), mentions);
  });

  it('are renamed wherever they are named', async () => {
    const edit: WorkspaceEdit = await askAt('vscode.executeDocumentRenameProvider', 'Kessler. Sie', 'Brandt');
    assert.equal(await workspace.applyEdit(edit), true);
    assert.equal(document.getText(), text.replaceAll('Kessler', 'Brandt'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('stand in the outline with what they say', async () => {
    const symbols: DocumentSymbol[] = await commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
      [
        ['Dorothea Kessler', '„Wir sparen am falschen Ende“', 'dass die Schwimmhalle schließe'],
        ['Jonas Behrend', '„Das trifft die Falschen“'],
        ['Without a source', 'Experten warnten vor Kesslers Plänen.'],
      ],
    );
  });

  it('are found in all open articles', async () => {
    const found: SymbolInformation[] = await commands.executeCommand(
      'vscode.executeWorkspaceSymbolProvider',
      'Behrend',
    );
    assert.deepEqual(
      found
        .filter(({ location }) => location.uri.toString() === document.uri.toString())
        .map(({ name, location }) => [name, wordsIn(document)(location)]),
      [['Jonas Behrend', 'Stadtrat Jonas Behrend']],
    );
  });
});

describe('completion', () => {
  const labelsAtEnd = async (name: string, content: string): Promise<string[]> => {
    const { document } = await openText(name, content);
    const { items }: CompletionList = await commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(content.length),
    );
    await closeEditor();
    return items.map(({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label));
  };

  it('offers verbs behind a quotation', async () => {
    const labels = await labelsAtEnd('quellen/verb.artikel', 'Ilse Brandt kam. „Wir bleiben“, ');
    assert.deepEqual(labels.slice(0, 4), ['sagte', 'so', 'erklärte', 'betonte']);
  });

  it('offers names in a source tag', async () => {
    const labels = await labelsAtEnd('quellen/vermerk.artikel', `${text}„Nie“. [Quelle: `);
    assert.deepEqual(labels, ['Jonas Behrend', 'Dorothea Kessler', 'anonym']);
  });
});

import assert from 'node:assert/strict';
import {
  commands,
  type Tab,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { ask, hostHelps } from './ask.js';
import { diagnosticsOnce, moveTo, openArticle } from './editor.js';

const reportTab = (): Tab | undefined =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('wortlaut.report'));

/** Resolves when the cursor of a document is moved, to where it is then. */
const cursorMoved = (document: TextDocument): Promise<number> =>
  new Promise((resolve) => {
    const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      if (textEditor.document !== document || !first) return;
      listener.dispose();
      resolve(document.offsetAt(first.active));
    });
  });

describe('the report panel', () => {
  let document: TextDocument;
  let editor: TextEditor;

  const read = (words: string): Promise<void> => ask({ act: 'read', what: words });

  before(async function () {
    // What the panel shows is to be seen in the window only.
    if (!hostHelps) this.skip();
    document = await openArticle();
    await diagnosticsOnce(document, ({ length }) => length > 0);
    const active = window.activeTextEditor;
    assert.ok(active);
    editor = active;
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows the article in front', async () => {
    await commands.executeCommand('wortlaut.showReport');
    await read('8 of 11 statements have a source.');
    assert.equal(reportTab()?.label, 'Report: stadtwerke.artikel');
  });

  it('leads to the text', async () => {
    const moved = cursorMoved(document);
    await ask({ act: 'follow', what: 'Experten' });
    assert.equal(await moved, document.getText().indexOf('Experten'));
    assert.equal(window.activeTextEditor?.document, document);
  });

  it('follows an edit', async () => {
    await moveTo(editor, 'Nachts macht');
    await commands.executeCommand('wortlaut.assignSource', 'Ilse Brandt');
    await read('9 of 11 statements have a source.');
    await commands.executeCommand('undo');
    await read('8 of 11 statements have a source.');
  });

  it('follows the editor in front', async () => {
    const content = 'Der Fluss ist lang.\n';
    const draft = await workspace.openTextDocument({ language: 'newstext', content });
    // Beside the report, which VS Code may hold for the editor in front until it hears of what it led to.
    await window.showTextDocument(draft, ViewColumn.One);
    await read('Nobody says anything in this article.');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await read('8 of 11 statements have a source.');
  });

  it('says so where there is no article', async () => {
    await window.showTextDocument(document, ViewColumn.One);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await read('Open an article to see who says what in it.');
    assert.equal(reportTab()?.label, 'Report');
  });
});

import assert from 'node:assert/strict';
import { commands, type Position, type TextEditor, window } from 'vscode';
import { ask, hostHelps } from './ask.js';
import { closeEditor, diagnosticsOnce, moveTo, openText, placeOf } from './editor.js';

const text = `„Wir sparen am falschen Ende“, sagte Ilse Brandt. Das Becken sei dicht.

„Nachts ist es laut.“

Experten warnten vor der Brücke.
`;

const see = (selector: string, texts: readonly string[]): Promise<void> =>
  ask({ act: 'see', what: selector, texts });

const rowsOf = (list: string): string => `.pane:has(.pane-header[aria-label^="${list}"]) .monaco-list-row`;

describe('the window', () => {
  let editor: TextEditor;

  before(async function () {
    // Nobody looks at the window of the desktop's VS Code.
    if (!hostHelps) this.skip();
    editor = await openText('fenster/becken.artikel', text);
    await diagnosticsOnce(editor.document, ({ length }) => length > 0);
  });

  after(async () => {
    if (hostHelps) await closeEditor();
  });

  it('counts statements and findings of the article in the status bar', async () => {
    await see('.statusbar-item[id$="wortlaut.status"]', ['2/4 2']);
  });

  it('lists sources, statements and findings', async () => {
    await commands.executeCommand('wortlaut.sources.focus');
    await see(rowsOf('Sources'), ['Ilse Brandt2']);
    await see(rowsOf('Statements'), [
      '„Wir sparen am falschen Ende“Ilse Brandt',
      'Das Becken sei dicht.Ilse Brandt',
      '„Nachts ist es laut.“without a source',
      'Experten warnten vor der Brücke.without a source',
    ]);
    await see(rowsOf('Findings'), [
      'Quotation without a source: nobody says this here. Name who speaks, or tag the source.unattributed-quote',
      'Vague source: “Experten” names nobody. Name the person or body, or give the reason for anonymity.vague-source',
    ]);
  });

  it('leads from a list to the text', async () => {
    await moveTo(editor, 'Wir');
    const reached = new Promise<Position>((resolve) => {
      const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor.document !== editor.document || !selection) return;
        listener.dispose();
        resolve(selection.active);
      });
    });
    await commands.executeCommand('wortlaut.findings.focus');
    await ask({ act: 'press', what: 'ArrowDown' });
    await ask({ act: 'press', what: 'Enter' });
    assert.deepEqual(await reached, placeOf(editor.document, '„Nachts'));
  });

  it('marks the article by shape while it is annotated', async () => {
    await commands.executeCommand('wortlaut.toggleMode');
    await see('drawn=solid line', ['„Wir sparen am falschen Ende“']);
    await see('drawn=dashed line', ['Das Becken sei dicht.', 'Experten', 'warnten vor der Brücke.']);
    await see('drawn=dotted line', ['sagte']);
    await see('drawn=double line', ['„Nachts ist es laut.“']);
    await see('drawn=solid frame', ['Ilse Brandt']);
    await see('drawn=dashed frame', ['Experten']);
    await commands.executeCommand('wortlaut.toggleMode');
  });

  it('has a walkthrough', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'wortlaut.wortlaut#start', false);
    await see('.getting-started-step .step-title', [
      'Open an Article',
      'See What Lacks a Source',
      'Give a Statement Its Source',
      'Write Calmly, or Annotate',
    ]);
    await closeEditor();
  });
});

import assert from 'node:assert/strict';
import { commands, type TextEditor, window, workspace } from 'vscode';
import { ask, hostHelps } from './ask.js';
import { diagnosticsOnce, moveTo, openArticle, select } from './editor.js';

const themes = {
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
  light: 'Default Light Modern',
};

async function wear(theme: string): Promise<void> {
  const workbench = workspace.getConfiguration('workbench');
  if (workbench.get('colorTheme') === theme) return;
  const worn = new Promise((resolve) => {
    const listener = window.onDidChangeActiveColorTheme(() => {
      listener.dispose();
      resolve(undefined);
    });
  });
  await workbench.update('colorTheme', theme, true);
  await worn;
}

const photograph = (name: string): Promise<void> => ask({ act: 'photograph', what: name });

const run = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await commands.executeCommand(name);
};

describe('the annotated article', () => {
  let editor: TextEditor;

  before(async function () {
    // Nobody looks at the window of the desktop's VS Code.
    if (!hostHelps) this.skip();
    const document = await openArticle();
    await diagnosticsOnce(document, ({ length }) => length > 0);
    await commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
    const active = window.activeTextEditor;
    assert.ok(active);
    editor = active;
    await moveTo(editor, 'Lindenfurth');
    await run('workbench.action.keepEditor');
  });

  // VS Code's own extensions tell what went wrong when an article was closed while they looked at it.
  beforeEach(() => commands.executeCommand('notifications.clearAll'));

  it('poses for a photo', async () => {
    await run('outline.focus');
    await photograph('article');
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`poses in ${theme}, with its sources and its report`, async () => {
      await workspace.getConfiguration('wortlaut').update('mode', 'annotate', true);
      await wear(theme);
      await run('wortlaut.sources.focus');
      await ask({ act: 'unfold', what: 'Dorothea Kessler' });
      await photograph(`annotate-${name}`);
      await run('list.collapseAll', 'workbench.action.closeSidebar', 'wortlaut.showReport');
      await ask({ act: 'read', what: '8 of 11 statements have a source.' });
      await run('workbench.action.focusFirstEditorGroup');
      await photograph(`report-${name}`);
      await run('workbench.action.closeEditorsInOtherGroups');
    });
  }

  it('poses with a hover', async () => {
    await workspace.getConfiguration('wortlaut').update('mode', 'calm', true);
    await window.showTextDocument(editor.document);
    await moveTo(editor, 'Ergebnis ins Netz');
    await run('editor.action.showHover');
    await photograph('hover');
    await ask({ act: 'press', what: 'Escape' });
  });

  it('poses with quick fixes', async () => {
    await moveTo(editor, 'Nachts macht');
    await run('editor.action.quickFix');
    await photograph('quick-fix');
    await ask({ act: 'press', what: 'Escape' });
  });

  it('poses with a selection to be annotated', async () => {
    await window.showTextDocument(editor.document);
    await select(editor, 'entscheidet der Rat');
    const chosen = run('wortlaut.annotateSelection');
    await photograph('selection');
    await run('workbench.action.closeQuickOpen');
    await chosen;
  });
});

import assert from 'node:assert/strict';
import { extensions, type TextEditor, window, workspace } from 'vscode';
import { ask, hostHelps } from './ask.js';
import { closeEditor, diagnosticsOnce, moveTo, openText } from './editor.js';

const text = `„Wir sparen am falschen Ende“, sagte Ilse Brandt.

„Nachts ist es laut.“

Experten warnten vor der Brücke.
`;

interface Keybinding {
  readonly command: string;
  readonly key: string;
}

const bindings = (): readonly Keybinding[] =>
  extensions.getExtension('wortlaut.wortlaut')?.packageJSON.contributes.keybindings ?? [];

/** The key of the manifest in Playwright's words: `shift+alt+f8` is `Shift+Alt+F8`. */
const keysOf = (command: string): string =>
  (bindings().find((binding) => binding.command === command)?.key ?? '').replace(/\b[a-z]/g, (letter) =>
    letter.toUpperCase(),
  );

/** Presses the key of a command. */
async function press(name: string): Promise<void> {
  const command = `wortlaut.${name}`;
  await ask({ act: 'press', what: keysOf(command) });
}

/** What the session by keyboard alone does not press. */
describe('the keys', () => {
  let editor: TextEditor;

  before(async function () {
    // Nobody sits in front of the desktop's VS Code.
    if (!hostHelps) this.skip();
    editor = await openText('tasten/bruecke.artikel', text);
    await diagnosticsOnce(editor.document, ({ length }) => length > 0);
  });

  after(async () => {
    if (hostHelps) await closeEditor();
  });

  /** The line of the cursor, once the key has moved it. */
  const lineAfter = async (name: string): Promise<string> => {
    const moved = new Promise((resolve) => {
      const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document !== editor.document) return;
        listener.dispose();
        resolve(undefined);
      });
    });
    await press(name);
    await moved;
    return editor.document.lineAt(editor.selection.active).text;
  };

  it('lead from statement to statement', async () => {
    await moveTo(editor, 'Experten');
    assert.equal(await lineAfter('previousStatement'), '„Nachts ist es laut.“');
    assert.equal(await lineAfter('previousStatement'), '„Wir sparen am falschen Ende“, sagte Ilse Brandt.');
    assert.equal(await lineAfter('nextStatement'), '„Nachts ist es laut.“');
  });

  it('lead from finding to finding', async () => {
    assert.equal(await lineAfter('nextFinding'), 'Experten warnten vor der Brücke.');
    assert.equal(await lineAfter('previousFinding'), '„Nachts ist es laut.“');
  });

  it('switch between the modes', async () => {
    const mode = (): Promise<unknown> =>
      new Promise((resolve) => {
        const listener = workspace.onDidChangeConfiguration((change) => {
          if (!change.affectsConfiguration('wortlaut.mode')) return;
          listener.dispose();
          resolve(workspace.getConfiguration('wortlaut').get('mode'));
        });
      });
    for (const expected of ['annotate', 'calm']) {
      const switched = mode();
      await press('toggleMode');
      assert.equal(await switched, expected);
    }
  });
});

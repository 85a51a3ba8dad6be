import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { ask, hostHelps } from './ask.js';
import { diagnosticsOnce, ours, ruleOf, settled, writeFile } from './editor.js';

const DRAFT = `# Streit um das Freibad

„Das Becken ist seit Jahren undicht.“ Experten sagten, die Fliesen seien lose.

Die „große Lösung für alle Fälle“ kommt. „Wir warten auf den Bescheid", sagte Bürgermeisterin Ada Fenn.

Angeblich zahlt das Land. Es gab Berichte, dass die Pumpe stillsteht.
`;

const FINISHED = `# Streit um das Freibad

„Das Becken ist seit Jahren undicht.“ [Quelle: Ada Fenn, Bürgermeisterin] Experten sagten, die Fliesen seien lose. [Quelle: Jonas Rehm]

Die „große Lösung für alle Fälle“ kommt. [Quelle: Ada Fenn, Bürgermeisterin] „Wir warten auf den Bescheid“, sagte Bürgermeisterin Ada Fenn.

<!-- wortlaut-disable-next-line unsourced-hedge -- steht im Haushalt -->
Angeblich zahlt das Land. Es gab Berichte, dass die Pumpe stillsteht. [Quelle: Bäderamt; geprüft mk DATUM]
`;

/** The key that the manifest gives a command, as a browser wants it; fails if there is none. */
function keyOf(command: string): string {
  const { keybindings } = extensions.getExtension('wortlaut.wortlaut')?.packageJSON.contributes ?? {};
  const found = keybindings.find((each: { command: string }) => each.command === command);
  assert.ok(found, `${command} has no key`);
  return found.key.replaceAll(/(?:^|\+)\w/g, (start: string) => start.toUpperCase());
}

const press = (keys: string): Promise<void> => ask({ act: 'press', what: keys });
const type = (words: string): Promise<void> => ask({ act: 'type', what: words });
const choose = (label: string): Promise<void> => ask({ act: 'choose', what: label });
const run = (command: string): Promise<void> => press(keyOf(`wortlaut.${command}`));

describe('whoever has no mouse', () => {
  let document: TextDocument;

  /** Does something and waits until the text has `words` in it. */
  const until = async (words: string, act: () => Promise<void>): Promise<void> => {
    const written = new Promise<void>((resolve) => {
      const listener = workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document || !document.getText().includes(words)) return;
        listener.dispose();
        resolve();
      });
    });
    await act();
    await written;
    // The cursor is told after the text.
    await settled();
  };

  const findingAtCursor = (): Diagnostic | undefined =>
    ours(document.uri).find(({ range: { start } }) =>
      window.activeTextEditor?.selection.active.isEqual(start),
    );

  /** Goes to the next finding, and waits until the cursor stands at one; its rule. */
  const nextFinding = async (): Promise<string> => {
    assert.equal(findingAtCursor(), undefined);
    const reached = new Promise<string>((resolve) => {
      const look = (): void => {
        const there = findingAtCursor();
        if (!there) return;
        for (const listener of listeners) listener.dispose();
        resolve(ruleOf(there));
      };
      const listeners = [window.onDidChangeTextEditorSelection(look), languages.onDidChangeDiagnostics(look)];
    });
    await run('nextFinding');
    return reached;
  };

  const assign = (label: string, tag: string): Promise<void> =>
    until(tag, async () => {
      await run('assignSource');
      await choose(label);
    });

  before(async function () {
    // Keys are pressed in a window.
    if (!hostHelps) this.skip();
    await workspace.getConfiguration('wortlaut').update('initials', 'mk', true);
    document = await workspace.openTextDocument(await writeFile('freibad.md', DRAFT));
    await window.showTextDocument(document);
  });

  after(async () => {
    await workspace.getConfiguration('wortlaut').update('initials', undefined, true);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has an article that lacks sources', async () => {
    const found = await diagnosticsOnce(document, ({ length }) => length > 0);
    assert.deepEqual(found.map(ruleOf), [
      'unattributed-quote',
      'vague-source',
      'unattributed-quote',
      'quote-marks',
      'unsourced-hedge',
      'anonymous-report',
    ]);
  });

  it('takes the likeliest source of a quotation', async () => {
    assert.equal(await nextFinding(), 'unattributed-quote');
    await assign('Ada Fenn', 'undicht.“ [Quelle: Ada Fenn, Bürgermeisterin]');
  });

  it('leaves a source anonymous, and learns the name later', async () => {
    assert.equal(await nextFinding(), 'vague-source');
    await until('[Quelle: anonym; GRUND]', () => run('markAnonymous'));
    await until('[Quelle: anonym; Probezeit]', () => type('Probezeit'));
    await press('Escape');
    await assign('Jonas Rehm', '[Quelle: Jonas Rehm]');
  });

  it('takes a correction', async () => {
    assert.equal(await nextFinding(), 'unattributed-quote');
    await assign('Ada Fenn', 'kommt. [Quelle: Ada Fenn, Bürgermeisterin]');
    assert.equal(await nextFinding(), 'quote-marks');
    await until('Bescheid“', () => press('Shift+Alt+Period'));
  });

  it('says that something is no statement, and why', async () => {
    assert.equal(await nextFinding(), 'unsourced-hedge');
    await until('GRUND', () => run('markNoStatement'));
    await until('steht im Haushalt', () => type('steht im Haushalt'));
  });

  it('types a source that nobody has named yet, and checks it off', async () => {
    assert.equal(await nextFinding(), 'anonymous-report');
    await assign('Bäderamt', '[Quelle: Bäderamt]');
    await until('geprüft mk', () => run('checkOff'));
  });

  it('has an article in which every statement has a source, and the report says so', async () => {
    assert.deepEqual(await diagnosticsOnce(document, ({ length }) => length === 0), [] as Diagnostic[]);
    assert.equal(document.getText().replace(/\d{4}-\d{2}-\d{2}/, 'DATUM'), FINISHED);
    await run('showReport');
    await ask({ act: 'read', what: '5 of 5 statements have a source.' });
  });
});

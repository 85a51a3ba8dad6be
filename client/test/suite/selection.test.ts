import assert from 'node:assert/strict';
import { commands, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { ask, hostHelps } from './ask.js';
import { diagnosticsOnce, openChecked, select, takeFirst, writeFile } from './editor.js';

describe('the selection', () => {
  let document: TextDocument;
  let editor: TextEditor;

  before(async () => {
    editor = await openChecked();
    document = editor.document;
  });

  after(() => commands.executeCommand('notifications.clearAll'));

  it('is annotated with a source, also where the analysis finds no statement', async () => {
    const before = document.getText();
    await select(editor, 'entscheidet der Rat');
    await takeFirst('wortlaut.annotateSelection');
    const sentence = 'Im Juni entscheidet der Rat über den Zuschlag.';
    assert.equal(
      document.getText(),
      before.replace(sentence, `${sentence} [Quelle: Dorothea Kessler, Geschäftsführerin]`),
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('gets no tag where that would belong to another statement', async () => {
    const content = '„Ja“, sagte Ida Roth, und der Bus fährt.\n';
    const draft = await workspace.openTextDocument({ language: 'newstext', content });
    const active = await window.showTextDocument(draft);
    await select(active, 'der Bus fährt');
    await commands.executeCommand('wortlaut.annotateSelection');
    assert.equal(draft.getText(), content);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is marked as no statement', async () => {
    await writeFile('auswahl/wortlaut.config.json', '{}');
    const content = 'Alle reden. Die „große Lösung für alle Fälle“ kommt.\n';
    const article = await workspace.openTextDocument(await writeFile('auswahl/plan.md', content));
    const active = await window.showTextDocument(article);
    await diagnosticsOnce(article, ({ length }) => length > 0);
    await select(active, 'Die „große Lösung für alle Fälle“ kommt.');
    if (hostHelps) {
      const annotated = commands.executeCommand('wortlaut.annotateSelection');
      await ask({ act: 'choose', what: 'Not a statement' });
      await annotated;
    } else await commands.executeCommand('wortlaut.markNoStatement');
    assert.equal(
      article.getText(),
      `<!-- wortlaut-disable-next-line unattributed-quote -- GRUND -->\n${content}`,
    );
    await diagnosticsOnce(article, ({ length }) => length === 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

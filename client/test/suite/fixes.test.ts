import assert from 'node:assert/strict';
import { type CodeAction, commands, Range, type TextEditor, workspace } from 'vscode';
import { closeEditor, diagnosticsOnce, openText, placeOf, ruleOf, textOnce } from './editor.js';

const text = `„Wir sparen am falschen Ende", sagte Ilse Brandt.

„Nachts ist es laut.“ „Wir warten", sagte Brandt.
`;
const fixed = text.replaceAll('"', '“');

describe('fixes', () => {
  let editor: TextEditor;

  const marks = (): Promise<unknown> =>
    diagnosticsOnce(
      editor.document,
      (now) => now.filter((each) => ruleOf(each) === 'quote-marks').length === 2,
    );

  before(async () => {
    editor = await openText('korrektur/ende.artikel', text);
  });

  beforeEach(marks);

  after(closeEditor);

  it('that are safe are made all at once', async () => {
    await commands.executeCommand('editor.action.fixAll');
    await textOnce(editor.document, fixed);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('that are safe are made when an article is saved, if that is wanted', async () => {
    const settings = workspace.getConfiguration('editor', editor.document);
    await settings.update('codeActionsOnSave', { 'source.fixAll.wortlaut': 'explicit' }, true);
    await commands.executeCommand('workbench.action.files.save');
    const { fs } = workspace;
    assert.equal(new TextDecoder().decode(await fs.readFile(editor.document.uri)), fixed);
    await settings.update('codeActionsOnSave', undefined, true);
    await commands.executeCommand('undo');
    await commands.executeCommand('workbench.action.files.save');
    assert.equal(editor.document.getText(), text);
  });

  it('stand beside refactorings that name a source', async () => {
    const start = placeOf(editor.document, 'Nachts');
    const actions: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new Range(start, start),
      'refactor.rewrite',
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Assign source: Ilse Brandt'],
    );
  });
});

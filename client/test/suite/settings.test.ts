import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { diagnosticsOnce, openArticle } from './editor.js';

describe('settings and commands', () => {
  it('stop VS Code from framing umlauts and quotation marks of an article', async () => {
    const document = await openArticle();
    const editor = workspace.getConfiguration('editor', document);
    assert.equal(document.languageId, 'newstext');
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false, 'as where nobody trusts the folder');
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
  });

  it('switch Wortlaut off and on again', async () => {
    const document = await openArticle();
    const wortlaut = workspace.getConfiguration('wortlaut');
    await diagnosticsOnce(document, ({ length }) => length > 0);
    await wortlaut.update('enable', false);
    await diagnosticsOnce(document, ({ length }) => length === 0);
    await wortlaut.update('enable', undefined);
    await diagnosticsOnce(document, ({ length }) => length > 0);
  });

  it('open a sample to try things on', async () => {
    await commands.executeCommand('wortlaut.openSample');
    const sample = window.activeTextEditor?.document;
    assert.ok(sample);
    assert.equal(sample.isUntitled, true);
    await diagnosticsOnce(sample, ({ length }) => length > 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('start the server anew', async () => {
    const document = await openArticle();
    const [before] = await diagnosticsOnce(document, ({ length }) => length > 0);
    const [still] = await diagnosticsOnce(document, ({ length }) => length > 0);
    assert.equal(still, before, 'VS Code keeps a diagnostic until the server sends it again');
    await commands.executeCommand('wortlaut.restartServer');
    await diagnosticsOnce(document, ([first]) => first !== undefined && first !== before);
  });
});

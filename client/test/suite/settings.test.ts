import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { diagnosticsOnce, openArticle } from './editor.js';

describe('settings', () => {
  it('stop VS Code from framing umlauts and quotation marks of an article', async () => {
    const document = await openArticle();
    const editor = workspace.getConfiguration('editor', document);
    assert.equal(document.languageId, 'newstext');
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
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
});

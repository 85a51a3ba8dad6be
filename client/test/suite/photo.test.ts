import { commands } from 'vscode';
import { diagnosticsOnce, openArticle, photograph } from './editor.js';

describe('the annotated article', () => {
  it('poses for a photo', async function () {
    const document = await openArticle();
    await diagnosticsOnce(document, ({ length }) => length > 0);
    await commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
    await commands.executeCommand('outline.focus');
    if (!(await photograph())) this.skip();
  });
});

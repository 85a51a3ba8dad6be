import { commands, window, workspace } from 'vscode';
import { ask, hostHelps } from './ask.js';
import { diagnosticsOnce, openArticle } from './editor.js';

const themes = {
  'annotate-dark': 'Default Dark Modern',
  'annotate-light': 'Default Light Modern',
  'annotate-contrast': 'Default High Contrast',
  'annotate-contrast-light': 'Default High Contrast Light',
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

describe('the annotated article', () => {
  before(async function () {
    // Nobody looks at the window of the desktop's VS Code.
    if (!hostHelps) this.skip();
    const document = await openArticle();
    await diagnosticsOnce(document, ({ length }) => length > 0);
    await commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
  });

  it('poses for a photo', async () => {
    await commands.executeCommand('outline.focus');
    await ask({ act: 'photograph', what: 'article' });
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`poses in ${theme}`, async () => {
      await workspace.getConfiguration('wortlaut').update('mode', 'annotate', true);
      await wear(theme);
      await commands.executeCommand('wortlaut.sources.focus');
      await ask({ act: 'photograph', what: name });
    });
  }
});

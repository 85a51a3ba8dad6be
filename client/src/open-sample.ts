import { Uri, window, workspace } from 'vscode';

const PATH = 'test-fixtures/sample/stadtwerke.artikel';

/** Opens a copy of the sample article, which can be changed without harm. */
export async function openSample(extensionUri: Uri): Promise<void> {
  const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, PATH)));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'newstext', content }));
}

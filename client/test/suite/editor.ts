/** What the tests do with VS Code. They wait for events, never for time. */

import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { photoRequestName, photoTakenName, prefix, readyForPhoto } from './signals.js';

/** Prints a line for the host that runs the tests. */
export const say = (line: string): void => console.log(`${prefix}${line}`);

function inWorkspace(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace');
  return Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace; folders of its path are made. */
export async function writeFile(name: string, text: string): Promise<Uri> {
  const uri = inWorkspace(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens the sample article in an editor of its own. */
export async function openArticle(): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace('stadtwerke.artikel'));
  await window.showTextDocument(document);
  return document;
}

const ours = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'wortlaut');

/** The rule of a diagnostic. */
export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until the document's diagnostics are as `accept` wants them. */
export function diagnosticsOnce(
  { uri }: TextDocument,
  accept: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const diagnostics = ours(uri);
      if (!accept(diagnostics)) return;
      listener.dispose();
      resolve(diagnostics);
    };
    const listener: Disposable = languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The words that the diagnostics of a rule stand on. */
export const wordsOf = (document: TextDocument, diagnostics: readonly Diagnostic[], rule: string): string[] =>
  diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule).map(({ range }) => document.getText(range));

/** The quick fixes at a diagnostic. */
export const quickFixes = (document: TextDocument, { range }: Diagnostic): Thenable<CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

/** True if the host wants pictures. */
export const wantsPhotos = (): Thenable<boolean> =>
  workspace.fs.stat(inWorkspace(photoRequestName)).then(
    () => true,
    () => false,
  );

/** Lets the host take a picture of the editor. */
export async function photograph(name: string): Promise<void> {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(inWorkspace('.'), photoTakenName));
  const taken = new Promise((resolve) => watcher.onDidCreate(resolve));
  say(`${readyForPhoto}${name}`);
  await taken;
  watcher.dispose();
  await workspace.fs.delete(inWorkspace(photoTakenName));
}

/** What the tests do with VS Code. They wait for events, never for time. */

import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

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

/** Writes a file and opens it in an editor of its own. */
export async function openText(name: string, text: string): Promise<TextEditor> {
  return window.showTextDocument(await writeFile(name, text));
}

/** Closes the editor in front; what has not been saved is lost. */
export const closeEditor = (): Thenable<unknown> =>
  commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

/** Opens the sample article in an editor of its own. */
export async function openArticle(): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace('stadtwerke.artikel'));
  await window.showTextDocument(document);
  return document;
}

/** Opens the sample article and waits for its findings. */
export async function openChecked(): Promise<TextEditor> {
  const editor = await window.showTextDocument(await openArticle());
  await diagnosticsOnce(editor.document, ({ length }) => length > 0);
  return editor;
}

/** Where some words stand for the first time. */
export const placeOf = (document: TextDocument, words: string): Position =>
  document.positionAt(document.getText().indexOf(words));

/** The words in a range. */
export const wordsIn =
  (document: TextDocument) =>
  ({ range }: { readonly range: Range }): string =>
    document.getText(range);

/**
 * Puts the cursor to the first place of some words, or to the start of a range. VS Code repeats each cursor that was set,
 * and what it repeats late would undo the next one; whatever it is asked afterwards, it answers after that.
 */
export async function moveTo(editor: TextEditor, place: string | Range): Promise<void> {
  const start = typeof place === 'string' ? placeOf(editor.document, place) : place.start;
  editor.selection = new Selection(start, start);
  await settled();
}

/** Selects the first place of some words. */
export async function select(editor: TextEditor, words: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(words);
  editor.selection = new Selection(document.positionAt(at), document.positionAt(at + words.length));
  await settled();
}

/** Runs a command that asks, and takes what the list of answers has first. */
export async function takeFirst(command: string): Promise<void> {
  let isDone = false;
  const done = commands.executeCommand(command).then(() => {
    isDone = true;
  });
  // VS Code does not tell when the list is open; until then, accepting does nothing.
  while (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await done;
}

/** Waits until VS Code has repeated every cursor that was set. */
export const settled = (): Thenable<unknown> =>
  commands.executeCommand('setContext', 'wortlaut-tests.settled', true);

/** Wortlaut’s diagnostics of a document, as VS Code has them now. */
export const ours = (uri: Uri): Diagnostic[] =>
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

/** Waits until the document has this text. */
export function textOnce(document: TextDocument, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.getText() !== text) return;
      listener.dispose();
      resolve();
    };
    const listener: Disposable = workspace.onDidChangeTextDocument(look);
    look();
  });
}

/** The words that the diagnostics of a rule stand on. */
export const wordsOf = (document: TextDocument, diagnostics: readonly Diagnostic[], rule: string): string[] =>
  diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule).map(({ range }) => document.getText(range));

/** The quick fixes at a diagnostic. */
export const quickFixes = (document: TextDocument, { range }: Diagnostic): Thenable<CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  type DocumentSymbol,
  env,
  type InlayHint,
  type Location,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { diagnosticsOnce, moveTo, openChecked, ruleOf, settled, takeFirst, writeFile } from './editor.js';

const top = new Range(0, 0, 0, 0);

const wholeOf = (document: TextDocument): Range =>
  new Range(document.positionAt(0), document.positionAt(document.getText().length));

describe('commands and features for sources', () => {
  let document: TextDocument;
  let editor: TextEditor;

  const cursorAfter = async (command: string): Promise<number> => {
    await commands.executeCommand(command);
    await settled();
    return document.offsetAt(editor.selection.active);
  };

  before(async () => {
    editor = await openChecked();
    document = editor.document;
  });

  // Messages would stand in the way of pictures.
  after(() => commands.executeCommand('notifications.clearAll'));

  it('lead from statement to statement, and round the end', async () => {
    const symbols: DocumentSymbol[] = await commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const starts = symbols
      .flatMap(({ children }) => children)
      .map(({ range }) => document.offsetAt(range.start))
      .sort((a, b) => a - b);
    await moveTo(editor, top);
    const visited: number[] = [];
    for (const _ of starts) visited.push(await cursorAfter('wortlaut.nextStatement'));
    assert.deepEqual(visited, starts);
    assert.equal(await cursorAfter('wortlaut.nextStatement'), starts[0]);
    assert.equal(await cursorAfter('wortlaut.previousStatement'), starts.at(-1));
  });

  it('lead from finding to finding', async () => {
    const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
    const starts = diagnostics.map(({ range }) => document.offsetAt(range.start)).sort((a, b) => a - b);
    await moveTo(editor, top);
    assert.equal(await cursorAfter('wortlaut.previousFinding'), starts.at(-1));
    assert.equal(await cursorAfter('wortlaut.nextFinding'), starts[0]);
  });

  it('assign a source, and mark one as anonymous', async () => {
    const before = document.getText();
    const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
    const unsourced = diagnostics.find((diagnostic) => ruleOf(diagnostic) === 'unattributed-quote');
    assert.ok(unsourced);
    await moveTo(editor, unsourced.range);
    const solved = (): Promise<unknown> =>
      diagnosticsOnce(document, (now) => now.every((each) => ruleOf(each) !== 'unattributed-quote'));
    await commands.executeCommand('wortlaut.assignSource', 'Ilse Brandt');
    assert.ok(document.getText().includes(' [Quelle: Ilse Brandt]'));
    await solved();
    await moveTo(editor, unsourced.range);
    await commands.executeCommand('wortlaut.markAnonymous');
    assert.ok(document.getText().includes(' [Quelle: anonym; GRUND]'));
    assert.ok(!document.getText().includes('Ilse Brandt'), 'the tag is replaced');
    assert.equal(document.getText(editor.selection), 'GRUND');
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('check off a statement that has a tag', async () => {
    const before = document.getText();
    await moveTo(editor, 'Nachts macht');
    await commands.executeCommand('wortlaut.checkOff', 'mk');
    assert.equal(document.getText(), before, 'there is no tag yet');
    await commands.executeCommand('wortlaut.assignSource', 'Ilse Brandt');
    await commands.executeCommand('wortlaut.checkOff', 'mk');
    assert.match(document.getText(), / \[Quelle: Ilse Brandt; geprüft mk \d{4}-\d{2}-\d{2}\]/);
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('suppress a finding, and ask for the reason', async () => {
    const content = 'Experten warnten vor der Brücke.\n';
    const draft = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(draft);
    await diagnosticsOnce(draft, ({ length }) => length > 0);
    await commands.executeCommand('wortlaut.markNoStatement');
    assert.equal(draft.getText(), `<!-- wortlaut-disable-next-line vague-source -- GRUND -->\n${content}`);
    const active = window.activeTextEditor;
    assert.equal(active && draft.getText(active.selection), 'GRUND');
    await diagnosticsOnce(draft, ({ length }) => length === 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await window.showTextDocument(document);
  });

  it('suppress a finding beside an article that must stay clean', async () => {
    await writeFile('haus/wortlaut.config.json', '{}');
    const content = 'Experten warnten vor der Brücke.\n';
    const article = await workspace.openTextDocument(await writeFile('haus/bruecke.artikel', content));
    await window.showTextDocument(article);
    await diagnosticsOnce(article, ({ length }) => length > 0);
    await commands.executeCommand('wortlaut.markNoStatement');
    const active = window.activeTextEditor;
    assert.ok(active);
    assert.match(active.document.uri.path, /\/haus\/wortlaut\.suppressions\.json$/);
    assert.equal(active.document.getText(active.selection), 'GRUND');
    const [entry] = JSON.parse(active.document.getText()).suppressions;
    assert.equal(entry.sentence, 'Experten warnten vor der Brücke');
    assert.equal(article.getText(), content);
    await active.document.save();
    await diagnosticsOnce(article, ({ length }) => length === 0);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await window.showTextDocument(article);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    editor = await window.showTextDocument(document);
  });

  it('let a source be chosen from a list, the likeliest first', async () => {
    const before = document.getText();
    await moveTo(editor, 'Nachts macht');
    await takeFirst('wortlaut.assignSource');
    assert.equal(
      document.getText(),
      before.replace('ein Auge zu.“', 'ein Auge zu.“ [Quelle: Jonas Behrend, Stadtrat]'),
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('make indirect speech of a quotation, for the author to check', async () => {
    const before = document.getText();
    await moveTo(editor, 'Der letzte Diesel');
    const [action]: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      editor.selection,
      'refactor.rewrite',
    );
    assert.equal(action?.title, 'Put into indirect speech (check meaning and references)');
    assert.ok(action.edit);
    await workspace.applyEdit(action.edit);
    assert.equal(
      document.getText(),
      before.replace(
        '„Der letzte Diesel rollt in drei Jahren vom Hof“, sagte Geschäftsführerin Dorothea Kessler am Montag im Stadtrat.',
        'Geschäftsführerin Dorothea Kessler sagte am Montag im Stadtrat, der letzte Diesel rolle in drei Jahren vom Hof.',
      ),
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('show in annotation mode only whom a pronoun means', async () => {
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand('vscode.executeInlayHintProvider', document.uri, wholeOf(document));
    const mode = () => workspace.getConfiguration('wortlaut').get('mode');
    assert.deepEqual(await hints(), []);
    await commands.executeCommand('wortlaut.toggleMode');
    assert.equal(mode(), 'annotate');
    assert.deepEqual(new Set((await hints()).map(({ label }) => label)), new Set(['→ Dorothea Kessler']));
    await commands.executeCommand('wortlaut.toggleMode');
    assert.equal(mode(), 'calm');
  });

  it('copy the findings as questions', async () => {
    const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
    const asked = diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
    await commands.executeCommand('wortlaut.copyQuestions');
    const lines = (await env.clipboard.readText()).split('\n').slice(0, -1);
    assert.equal(lines.length, asked.length);
    assert.match(lines[0] ?? '', /^- \[ \] Line 7: „Nachts macht .*“ – Quotation without a source/);
  });

  it('lead to the full name', async () => {
    await moveTo(editor, 'Kessler mitteilte');
    const found: Location[] = await commands.executeCommand(
      'vscode.executeDefinitionProvider',
      document.uri,
      editor.selection.active,
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Dorothea Kessler'],
    );
  });
});

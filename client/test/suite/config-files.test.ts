import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { writeFile } from './editor.js';

/** What the editor itself finds in a file of JSON by its schema; our own diagnostics left out. */
const foundBySchema = ({ uri }: TextDocument): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source !== 'wortlaut');

function foundOnce(document: TextDocument): Promise<Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = foundBySchema(document);
      if (found.length === 0) return;
      listener.dispose();
      resolve(found);
    };
    const listener: Disposable = languages.onDidChangeDiagnostics(look);
    look();
  });
}

const labels = async (document: TextDocument, before: string): Promise<Set<string>> => {
  const { items }: CompletionList = await commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(before) + before.length),
  );
  return new Set(items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
};

/** Opens a file of JSON that VS Code knows a schema for; its mistakes tell when the schema is there. */
async function open(name: string, text: string): Promise<{ document: TextDocument; wrong: string[] }> {
  const document = await workspace.openTextDocument(await writeFile(name, text));
  await window.showTextDocument(document);
  const found = await foundOnce(document);
  return { document, wrong: found.map(({ range }) => document.getText(range)) };
}

describe('the files beside articles', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  for (const extension of ['json', 'jsonc'])
    it(`are checked and completed: wortlaut.config.${extension}`, async () => {
      const { document, wrong } = await open(
        `schema-${extension}/wortlaut.config.${extension}`,
        '{ "quotationMarks": "laut", "rules": { "vague-source": "" }, "" }\n',
      );
      assert.deepEqual(wrong, ['""', '"laut"', '}']);
      const keys = await labels(document, '}, "');
      for (const key of ['extends', 'lexicon', 'overrides', 'ignore']) assert.ok(keys.has(key), key);
      const levels = await labels(document, '"vague-source": "');
      for (const level of ['"off"', '"warning"']) assert.ok(levels.has(level), [...levels].join());
    });

  it('are checked and completed: wortlaut.sources.json', async () => {
    const { document, wrong } = await open(
      'schema-sources/wortlaut.sources.json',
      '{ "sources": [{ "name": "Ilse Brandt", "kind": "tier", "" }] }\n',
    );
    assert.deepEqual(wrong, ['"tier"', '}']);
    const keys = await labels(document, '"tier", "');
    for (const key of ['role', 'aliases', 'protected']) assert.ok(keys.has(key), key);
  });
});

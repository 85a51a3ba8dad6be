import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocument,
  workspace,
} from 'vscode';
import { closeEditor, diagnosticsOnce, openText, placeOf, ruleOf, writeFile } from './editor.js';

const text = 'Experten warnten vor der Brücke. [Quelle: ';

/** Waits until the rule has a severity. */
const vagueOnce = (document: TextDocument, severity: DiagnosticSeverity): Promise<Diagnostic[]> =>
  diagnosticsOnce(document, (now) =>
    now.some((each) => ruleOf(each) === 'vague-source' && each.severity === severity),
  );

describe('the configuration', () => {
  after(closeEditor);

  it('is read from YAML, and again when the file changes', async () => {
    await writeFile('regeln/wortlaut.config.yaml', 'rules:\n  vague-source: error\n');
    const { document } = await openText('regeln/bruecke.artikel', text);
    await vagueOnce(document, DiagnosticSeverity.Error);
    await writeFile('regeln/wortlaut.config.yaml', 'rules:\n  vague-source: hint # quietly\n');
    await vagueOnce(document, DiagnosticSeverity.Hint);
  });

  it('has a register, whose names can be chosen', async () => {
    await writeFile('namen/wortlaut.sources.yaml', 'sources:\n  - name: Anna Berg\n    role: Statikerin\n');
    const { document } = await openText('namen/bruecke.artikel', text);
    const { items }: CompletionList = await commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.length),
    );
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Anna Berg', 'anonym'],
    );
    await closeEditor();
  });

  it('has its faults told in the file itself', async () => {
    const uri = await writeFile('fehler/wortlaut.config.yaml', 'rules:\n  vage-source: error\n');
    await openText('fehler/bruecke.artikel', text);
    const faulty = await workspace.openTextDocument(uri);
    const [fault] = await diagnosticsOnce(faulty, ({ length }) => length > 0);
    assert.deepEqual(fault?.range.start, placeOf(faulty, 'vage-source'));
    await closeEditor();
  });

  it('may be the editor’s own where there is no file', async () => {
    const { document } = await openText('bruecke.artikel', text);
    const wortlaut = workspace.getConfiguration('wortlaut');
    await vagueOnce(document, DiagnosticSeverity.Information);
    await wortlaut.update('rules', { 'vague-source': 'warning' });
    await vagueOnce(document, DiagnosticSeverity.Warning);
    await wortlaut.update('rules', undefined);
    await vagueOnce(document, DiagnosticSeverity.Information);
    await closeEditor();
  });
});

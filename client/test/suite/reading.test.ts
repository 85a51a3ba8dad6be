import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type FoldingRange,
  type SelectionRange,
  type TextDocument,
  workspace,
} from 'vscode';
import { closeEditor, diagnosticsOnce, openText, placeOf, wordsIn } from './editor.js';

const text = `Die Schwimmhalle schließt.

„Wir sparen am falschen Ende“, sagte Ilse Brandt. Das Becken sei dicht.

Die Heizung sei neu, so Brandt.

Experten warnten vor der Brücke.
`;

function* around(range: SelectionRange | undefined): Generator<SelectionRange> {
  for (let each = range; each !== undefined; each = each.parent) yield each;
}

describe('an article while it is read', () => {
  let document: TextDocument;

  before(async () => {
    ({ document } = await openText('lesen/halle.artikel', text));
    await diagnosticsOnce(document, ({ length }) => length > 0);
  });

  after(closeEditor);

  it('folds what one source says without a break', async () => {
    const ranges: FoldingRange[] = await commands.executeCommand(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [[2, 4]],
    );
  });

  it('is selected by word, quotation, statement, sentence and paragraph', async () => {
    const [range]: SelectionRange[] = await commands.executeCommand(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'falschen')],
    );
    const statement = '„Wir sparen am falschen Ende“, sagte Ilse Brandt';
    assert.deepEqual([...around(range)].map(wordsIn(document)), [
      'falschen',
      'Wir sparen am falschen Ende',
      '„Wir sparen am falschen Ende“',
      statement,
      `${statement}.`,
      `${statement}. Das Becken sei dicht.`,
      text,
    ]);
  });

  it('has a lens that counts, if it is wanted', async () => {
    const titles = async (): Promise<(string | undefined)[]> => {
      const lenses: CodeLens[] = await commands.executeCommand(
        'vscode.executeCodeLensProvider',
        document.uri,
        1,
      );
      return lenses.map(({ command }) => command?.title);
    };
    assert.deepEqual(await titles(), []);
    await workspace.getConfiguration('wortlaut').update('codeLens', true, true);
    assert.deepEqual(await titles(), ['Sourced statements: 3 of 4']);
    await workspace.getConfiguration('wortlaut').update('codeLens', undefined, true);
    assert.deepEqual(await titles(), []);
  });
});

import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionAt } from '../../src/lsp/selection-ranges.js';
import { withCursor, wordsIn } from './real-article.js';

function selections(marked: string): string[] {
  const { document, offset } = withCursor(marked);
  const words: string[] = [];
  for (let next: SelectionRange | undefined = selectionAt(document, offset); next; next = next.parent)
    words.push(wordsIn(document, next.range));
  return words;
}

describe('selection ranges', () => {
  it('grow from a quotation to statement, sentence, paragraph and text', () => {
    const sentence = '„Ich sage ‚nein‘“, sagte Jan Prill.';
    assert.deepEqual(selections(`„Ich sage ‚ne|in‘“, sagte Jan Prill. Es regnete.\n\nEnde.`), [
      'nein',
      '‚nein‘',
      'Ich sage ‚nein‘',
      '„Ich sage ‚nein‘“',
      sentence.slice(0, -1),
      sentence,
      `${sentence} Es regnete.`,
      `${sentence} Es regnete.\n\nEnde.`,
    ]);
  });

  it('are at least the whole text', () => {
    assert.deepEqual(selections('|'), ['']);
  });
});

import assert from 'node:assert/strict';
import { CodeActionTriggerKind } from 'vscode-languageserver';
import { actionsIn } from '../../src/lsp/code-actions.js';
import { withCursor } from './real-article.js';
import { contextOf, uri } from './stage.js';

/** A quotation that nobody says. */
const unsaid = '\n\nWer am Ufer wohnt, sieht das anders. „Es ist |glatt.“';
const said = 'Stadträtin Ilse Brandt sagte, es regne. Laut Jan Prill taut es.';

/** The refactorings at the cursor. */
function offered(marked: string, triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked) {
  const { document, offset } = withCursor(marked);
  const start = document.positions.positionAt(offset);
  const context = { diagnostics: [], only: ['refactor'], triggerKind };
  return actionsIn(document, { range: { start, end: start }, context }, contextOf());
}

const titles = (...args: Parameters<typeof offered>) => offered(...args).map(({ title }) => title);

describe('refactorings', () => {
  it('write a tag with one of the likeliest sources', () => {
    const behind = { line: 2, character: unsaid.length - 3 };
    assert.deepEqual(offered(`${said}${unsaid}`)[0], {
      title: 'Quelle zuordnen: Jan Prill',
      kind: 'refactor.rewrite',
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 3 },
            edits: [{ range: { start: behind, end: behind }, newText: ' [Quelle: Jan Prill]' }],
          },
        ],
      },
    });
    assert.deepEqual(titles(`${said}${unsaid}`), [
      'Quelle zuordnen: Jan Prill',
      'Quelle zuordnen: Ilse Brandt, Stadträtin',
    ]);
  });

  it('leave out whom the statement has as its source, and are silent on it unasked', () => {
    const marked = said.replace('taut', 't|aut');
    assert.deepEqual(titles(marked), ['Quelle zuordnen: Ilse Brandt, Stadträtin']);
    assert.deepEqual(titles(marked, CodeActionTriggerKind.Automatic), []);
    assert.equal(titles(`${said}${unsaid}`, CodeActionTriggerKind.Automatic).length, 2);
  });

  it('need a statement', () => {
    assert.deepEqual(titles(`${said} Es |schneit.`), []);
  });
});

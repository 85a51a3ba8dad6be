import assert from 'node:assert/strict';
import { CodeActionTriggerKind } from 'vscode-languageserver';
import { actionsIn } from '../../src/lsp/code-actions.js';
import { fixAllKind } from '../../src/protocol.js';
import { withCursor } from './real-article.js';
import { contextOf, uri } from './stage.js';

const marked = 'Der Rat tagt.\n\n„Ich bin |müde“, sagte Jan Prill. Es regnet.';
const { Automatic, Invoked } = CodeActionTriggerKind;

function offered(only: string, triggerKind: CodeActionTriggerKind = Invoked) {
  const { document, offset } = withCursor(marked);
  const start = document.positions.positionAt(offset);
  const context = { diagnostics: [], only: [only], triggerKind };
  return actionsIn(document, { range: { start, end: start }, context }, contextOf());
}

describe('rewriting a statement', () => {
  it('is a refactoring that replaces the statement', () => {
    assert.deepEqual(offered('refactor.rewrite'), [
      {
        title: 'In indirekte Rede setzen (Sinn und Bezüge prüfen)',
        kind: 'refactor.rewrite',
        edit: {
          documentChanges: [
            {
              textDocument: { uri, version: 3 },
              edits: [
                {
                  range: { start: { line: 2, character: 0 }, end: { line: 2, character: 32 } },
                  newText: 'Jan Prill sagte, er sei müde.',
                },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('is offered neither unasked, nor on save, nor as a quick fix', () => {
    assert.deepEqual(offered('refactor', Automatic), []);
    assert.deepEqual(offered(fixAllKind), []);
    assert.deepEqual(offered('quickfix'), []);
  });
});

import assert from 'node:assert/strict';
import { actionsIn } from '../../src/lsp/code-actions.js';
import { toDiagnostic } from '../../src/lsp/diagnostics.js';
import type { Fix } from '../../src/rules/rule.js';
import { at, contextOf, finding, openDocument, uri } from './stage.js';

const text = 'Er sagte: „Ja".\nSie nicht.';
const close = { start: { line: 0, character: 13 }, end: { line: 0, character: 14 } };
const after = { start: { line: 0, character: 14 }, end: { line: 0, character: 14 } };
const safe: Fix = { title: 'Schließen', kind: 'safe', edits: [{ span: at(text, '"'), text: '“' }] };
const guess: Fix = {
  title: 'Quelle',
  kind: 'needs-author',
  edits: [{ span: { start: 14, end: 14 }, text: ' [Quelle: ]' }],
};
const marks = finding({ span: at(text, '„Ja"'), fixes: [safe, guess] });
const document = openDocument(text, { findings: [marks] });

const edit = (range: object, newText: string) => ({
  documentChanges: [{ textDocument: { uri, version: 3 }, edits: [{ range, newText }] }],
});
const diagnostics = [toDiagnostic(document, marks, contextOf())];
const quickSafe = {
  title: 'Schließen',
  kind: 'quickfix',
  diagnostics,
  isPreferred: true,
  edit: edit(close, '“'),
};
const quickGuess = { title: 'Quelle', kind: 'quickfix', diagnostics, edit: edit(after, ' [Quelle: ]') };
const all = {
  title: 'Alle sicheren Korrekturen von Wortlaut anwenden',
  kind: 'source.fixAll.wortlaut',
  edit: edit(close, '“'),
};

const ask = (line: number, character: number, only?: string[]) =>
  actionsIn(
    document,
    {
      range: { start: { line, character }, end: { line, character } },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    },
    contextOf(),
  );

describe('code-actions', () => {
  it('offer the fixes of a finding, safe ones preferred, and one for all', () => {
    assert.deepEqual(ask(0, 14), [quickSafe, quickGuess, all]);
  });

  it('offer no quick fix elsewhere', () => {
    assert.deepEqual(ask(1, 0), [all]);
  });

  it('offer what is safe first, and at last to suppress, where the file can', () => {
    const second = finding({
      ruleId: 'quote-marks',
      span: at(text, 'Ja'),
      fixes: [{ ...safe, title: 'Tauschen' }],
    });
    const markdown = openDocument(text, { findings: [marks, second] }, { languageId: 'markdown' });
    const actions = actionsIn(
      markdown,
      { range: after, context: { diagnostics: [], only: ['quickfix'] } },
      contextOf(),
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Schließen', 'Quelle', 'Hier nicht mehr melden: vague-source'],
    );
    const both = { start: close.start, end: close.start };
    assert.deepEqual(
      actionsIn(markdown, { range: both, context: { diagnostics: [], only: ['quickfix'] } }, contextOf()).map(
        ({ title }) => title,
      ),
      [
        'Schließen',
        'Tauschen',
        'Quelle',
        'Hier nicht mehr melden: vague-source',
        'Hier nicht mehr melden: quote-marks',
      ],
    );
  });

  it('offer to suppress beside an article that must stay clean', () => {
    const beside = { uri: 'file:///haus/wortlaut.suppressions.json', text: '{ "suppressions": [] }' };
    const clean = openDocument(text, { findings: [marks] }, { sidecar: beside });
    const params = { range: after, context: { diagnostics: [], only: ['quickfix'] } };
    const [last] = actionsIn(clean, params, contextOf()).slice(-1);
    assert.equal(last?.title, 'Hier nicht mehr melden, in wortlaut.suppressions.json: vague-source');
    assert.deepEqual(Object.keys(last?.edit?.changes ?? {}), [beside.uri]);
  });

  it('offer only what is asked for', () => {
    assert.deepEqual(ask(0, 14, ['quickfix']), [quickSafe, quickGuess]);
    assert.deepEqual(ask(0, 14, ['source.fixAll']), [all]);
    assert.deepEqual(ask(0, 14, ['source']), [all]);
    assert.deepEqual(ask(0, 14, ['source.organizeImports', 'refactor']), []);
  });

  it('write plain changes for clients that know no versions', () => {
    const params = { range: after, context: { diagnostics: [], only: ['source.fixAll.wortlaut'] } };
    assert.deepEqual(actionsIn(document, params, contextOf({ versionedEdits: false })), [
      { ...all, edit: { changes: { [uri]: [{ range: close, newText: '“' }] } } },
    ]);
  });
});

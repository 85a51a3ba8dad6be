import assert from 'node:assert/strict';
import { suppressionAt } from '../../src/lsp/suppress-at-cursor.js';
import { at, clientOf, finding, openDocument, uri } from './stage.js';

const text = 'Experten warnen.\nKenner auch.';
const findings = [
  finding({ ruleId: 'single-source', span: { start: 0, end: text.length } }),
  finding({ span: at(text, 'Experten') }),
  finding({ ruleId: 'unused-suppression', span: at(text, 'Kenner') }),
];
const cursor = (offset: number) => ({ start: offset, end: offset });
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('suppressing at the cursor', () => {
  it('takes the shortest finding there that can be', () => {
    const markdown = openDocument(text, { findings }, { languageId: 'markdown' });
    const comment = (ruleId: string) => ({
      version: 3,
      uri,
      creates: false,
      edit: { range: top, newText: `<!-- wortlaut-disable-next-line ${ruleId} -- GRUND -->\n` },
    });
    assert.deepEqual(suppressionAt(markdown, cursor(4), clientOf()), comment('vague-source'));
    assert.deepEqual(
      suppressionAt(markdown, cursor(text.indexOf('Kenner')), clientOf()),
      comment('single-source'),
    );
  });

  it('writes beside an article that must stay clean', () => {
    const sentences = [{ start: 0, end: 16 }];
    const beside = { uri: 'file:///haus/wortlaut.suppressions.json', text: null };
    const clean = openDocument(text, { findings, sentences }, { sidecar: beside });
    const answer = suppressionAt(clean, cursor(4), clientOf({ createsFiles: true }));
    assert.deepEqual(
      {
        ...answer,
        edit: { ...answer?.edit, newText: JSON.parse(answer?.edit.newText ?? '').suppressions[0].rule },
      },
      { version: 3, uri: beside.uri, creates: true, edit: { range: top, newText: 'vague-source' } },
    );
    assert.equal(suppressionAt(clean, cursor(4), clientOf()), null);
  });

  it('takes the shortest of those that a selection touches', () => {
    const markdown = openDocument(text, { findings: findings.slice(1) }, { languageId: 'markdown' });
    const all = { start: 0, end: text.length };
    assert.match(suppressionAt(markdown, all, clientOf())?.edit.newText ?? '', /vague-source/);
    assert.equal(suppressionAt(markdown, at(text, 'warnen'), clientOf()), null);
  });

  it('has nothing to take elsewhere, or nowhere to write', () => {
    const [, experts] = findings;
    assert.ok(experts);
    const markdown = openDocument(text, { findings: [experts] }, { languageId: 'markdown' });
    assert.equal(suppressionAt(markdown, cursor(12), clientOf()), null);
    assert.equal(suppressionAt(openDocument(text, { findings }), cursor(4), clientOf()), null);
  });
});

import assert from 'node:assert/strict';
import { DIAGNOSTICS_LIMIT, diagnosticsOf } from '../../src/lsp/diagnostics.js';
import { at, contextOf, finding, openDocument, uri } from './stage.js';

const text = 'Experten warnen.\nKenner auch.';
const experts = { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } };
const connoisseurs = { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } };

const document = openDocument(text, {
  findings: [
    finding({
      span: at(text, 'Experten'),
      severity: 'warning',
      related: [{ span: at(text, 'Kenner'), message: 'Auch hier.' }],
    }),
  ],
});

describe('diagnostics', () => {
  it('carry rule, page and related places', () => {
    assert.deepEqual(diagnosticsOf(document, contextOf()), [
      {
        range: experts,
        severity: 2,
        code: 'vague-source',
        codeDescription: { href: 'file:///wortlaut/docs/rules/vague-source.md' },
        source: 'wortlaut',
        message: 'Nennen Sie die Quelle.',
        relatedInformation: [{ location: { uri, range: connoisseurs }, message: 'Auch hier.' }],
      },
    ]);
  });

  it('carry no more than the client understands', () => {
    const context = contextOf({ relatedInformation: false, codeDescription: false });
    assert.deepEqual(diagnosticsOf(document, context), [
      {
        range: experts,
        severity: 2,
        code: 'vague-source',
        source: 'wortlaut',
        message: 'Nennen Sie die Quelle.',
      },
    ]);
  });

  it('stop at the limit with a note', () => {
    const findings = Array.from({ length: DIAGNOSTICS_LIMIT + 7 }, () =>
      finding({ span: at(text, 'Kenner') }),
    );
    const diagnostics = diagnosticsOf(openDocument(text, { findings }), contextOf({ locale: 'en' }));
    assert.equal(diagnostics.length, DIAGNOSTICS_LIMIT + 1);
    assert.deepEqual(diagnostics.at(-1), {
      range: connoisseurs,
      severity: 3,
      source: 'wortlaut',
      message:
        'Wortlaut shows the first findings; 7 more in this text are left out. They appear as soon as the first ones are solved.',
    });
  });
});

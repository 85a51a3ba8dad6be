import assert from 'node:assert/strict';
import { hoverAt } from '../../src/lsp/hover.js';
import { at, contextOf, finding, openDocument, statement } from './stage.js';

const text = 'Experten sagten, sie_sei „fest“. Ende.';

const document = openDocument(text, {
  statements: [
    statement({
      type: 'indirect',
      quote: [at(text, 'sie_sei „fest“')],
      cue: [at(text, 'sagten')],
      speaker: [at(text, 'Experten')],
      source: 's1',
      attribution: 'vague',
      evidence: [
        { kind: 'cue-verb', span: at(text, 'sagten'), detail: 'sagen' },
        { kind: 'subjunctive', span: at(text, 'sie_sei') },
      ],
    }),
    statement({ id: 'a2', quote: [at(text, '„fest“')] }),
  ],
  sources: [
    { id: 's1', name: 'Experten', kind: 'group', role: 'Fachleute', mentions: [at(text, 'Experten')] },
  ],
  findings: [finding({ span: at(text, 'Experten') })],
});

const at0 = (words: string) => at(text, words).start;
const range = (words: string) => {
  const { start, end } = at(text, words);
  return { start: { line: 0, character: start }, end: { line: 0, character: end } };
};

describe('hover', () => {
  it('says who says it and how that was found', () => {
    assert.deepEqual(hoverAt(document, at0('sagten'), contextOf()), {
      contents: {
        kind: 'markdown',
        value: `**Experten**, Fachleute

Indirekte Rede, nur vage belegt

- Redeverb: „sagten“ \\(sagen\\)
- Konjunktiv: „sie\\_sei“`,
      },
      range: range('Experten sagten, sie_sei „fest“'),
    });
  });

  it('says first what a rule found and why, for clients that know no Markdown and speak English', () => {
    const context = contextOf({ locale: 'en', markdownHover: false });
    assert.deepEqual(hoverAt(document, 0, context), {
      contents: {
        kind: 'plaintext',
        value: `Nennen Sie die Quelle.

Who are the experts? · More on the rule vague-source: file:///wortlaut/docs/rules/vague-source.md

Experten, Fachleute

Indirect speech, sourced vaguely

- Verb of saying: “sagten” (sagen)
- Subjunctive: “sie_sei”`,
      },
      range: range('Experten sagten, sie_sei „fest“'),
    });
  });

  it('does not repeat a message that the editor shows by itself', () => {
    const lone = openDocument(text, { findings: [finding({ span: at(text, 'Experten') })] });
    assert.deepEqual(hoverAt(lone, 0, contextOf({ showsDiagnosticsInHover: true })), {
      contents: {
        kind: 'markdown',
        value:
          'Wer sind die Fachleute? · [Mehr zur Regel vague\\-source](file:///wortlaut/docs/rules/vague-source.md)',
      },
      range: range('Experten'),
    });
  });

  it('means the innermost statement', () => {
    assert.deepEqual(hoverAt(document, at0('„fest“'), contextOf()), {
      contents: { kind: 'markdown', value: '**Ohne Quelle**\n\nDirekte Rede, ohne Quelle' },
      range: range('„fest“'),
    });
  });

  it('is silent where nobody speaks', () => {
    assert.equal(hoverAt(document, at0('Ende'), contextOf()), null);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentFormat } from '../../src/documents/document.js';
import type { AnalyzerOptions } from '../../src/engine/analyzer.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { applyEdits } from '../../src/text/span.js';

/** What is offered where `words` begin: the title, and the text afterwards. */
function offered(
  text: string,
  words: string,
  { format, ...options }: AnalyzerOptions & { readonly format?: DocumentFormat } = {},
): { kind: string; title: string; text: string }[] {
  const session = createAnalyzer(options).open(text, format);
  return session
    .rewrites(text.indexOf(words))
    .map(({ kind, title, edits }) => ({ kind, title, text: applyEdits(text, edits) }));
}

const direct = '„Ich bin müde“, sagte Jan Prill.';
const indirect = 'Jan Prill sagte, er sei müde.';

describe('rewritings of a statement', () => {
  it('need the author, and say what to check, in both languages', () => {
    assert.deepEqual(offered(direct, 'müde'), [
      {
        kind: 'needs-author',
        title: 'In indirekte Rede setzen (Sinn und Bezüge prüfen)',
        text: indirect,
      },
    ]);
    assert.deepEqual(offered(indirect, 'müde', { locale: 'en' }), [
      {
        kind: 'needs-author',
        title: 'Put into direct speech (check the wording against the original)',
        text: 'Jan Prill sagte: „Ich bin müde.“',
      },
    ]);
  });

  it('hold from the first word of the statement to its last, and nowhere else', () => {
    const text = `Es regnet.\n\nDas Dorf schläft. ${direct} Es schneit.`;
    const counts = ['Es regnet', 'Dorf', '„Ich', 'sagte', 'Prill', 'Es schneit'].map(
      (words) => offered(text, words).length,
    );
    assert.deepEqual(counts, [0, 0, 1, 1, 1, 0]);
  });

  it('follow edits', () => {
    const session = createAnalyzer().open('');
    session.edit([{ span: { start: 0, end: 0 }, text: direct }]);
    assert.equal(session.rewrites(3).length, 1);
  });

  it('leave tags behind the sentence and the markup of the file alone', () => {
    const tagged = `**Am Fluss:** ein Dorf.\n\n${direct} [Quelle: Jan Prill]`;
    assert.deepEqual(
      offered(tagged, 'müde', { format: 'markdown' }).map(({ text }) => text),
      [`**Am Fluss:** ein Dorf.\n\n${indirect} [Quelle: Jan Prill]`],
    );
    assert.deepEqual(offered('„Ich bin *müde*“, sagte Jan Prill.', 'Ich', { format: 'markdown' }), []);
  });

  it('write the marks of the house', () => {
    const options: AnalyzerOptions = { ruleOptions: { quoteStyle: 'guillemets' } };
    assert.deepEqual(
      offered(indirect, 'müde', options).map(({ text }) => text),
      ['Jan Prill sagte: »Ich bin müde.«'],
    );
  });

  it('are read as indirect speech of the same source', () => {
    const said = '„Wir haben lange verhandelt. Jetzt ist Zeit“, sagte Anna Berg am Abend.';
    const [rewriting] = offered(said, 'Wir');
    const { statements, sources } = createAnalyzer().analyze(rewriting?.text ?? '');
    assert.deepEqual(
      statements.map(({ type }) => type),
      ['indirect', 'indirect-free-indirect'],
    );
    assert.deepEqual(
      sources.map(({ name }) => name),
      ['Anna Berg'],
    );
  });

  it('never fail, whatever the text', () => {
    const analyzer = createAnalyzer();
    const piece = fc.constantFrom(
      ...'„ “ “, sagte : , . ? und ich wir uns sei ist war gehen Anna Berg, zu dass'.split(' '),
    );
    const property = fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const session = analyzer.open(pieces.join(' '));
      for (let at = 0; at < session.report.text.length; at++)
        for (const { edits } of session.rewrites(at)) applyEdits(session.report.text, edits);
    });
    fc.assert(property, { numRuns: 300, seed: 20_261_125 });
  });

  it('are none of the safe fixes, nor findings', () => {
    assert.deepEqual(createAnalyzer().analyze(direct).findings, []);
  });
});

import assert from 'node:assert/strict';
import type { DocumentFormat } from '../../src/documents/document.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { applyEdits, sliceSpan } from '../../src/text/span.js';

const analyzer = createAnalyzer();

/** The file after the first fix of the only finding of a rule that inserts `inserted`. */
function fixed(file: string, format: DocumentFormat, ruleId: string, inserted: string): string {
  const findings = analyzer.analyze(file, format).findings.filter((finding) => finding.ruleId === ruleId);
  assert.equal(findings.length, 1);
  const fix = findings[0]?.fixes.find(({ edits }) => edits.some(({ text }) => text.includes(inserted)));
  return applyEdits(file, fix?.edits ?? []);
}

describe('formats of documents', () => {
  it('finds statements through emphasis, links and entities', () => {
    const statement = (file: string, format: DocumentFormat): unknown => {
      const [first] = analyzer.analyze(file, format).statements;
      const read = (spans: readonly { start: number; end: number }[] = []): string[] =>
        spans.map((span) => sliceSpan(file, span));
      return { quote: read(first?.quote), cue: read(first?.cue), speaker: read(first?.speaker) };
    };
    assert.deepEqual(statement('> „**Nie**\n> wieder“, *sagte* [Anna Berg](a.html).', 'markdown'), {
      quote: ['„**Nie**\n> wieder“'],
      cue: ['sagte'],
      speaker: ['Anna Berg'],
    });
    assert.deepEqual(
      statement('<p>&bdquo;<b>Nie</b> wieder&ldquo;, sagte Anna <i>B&uuml;rger</i>.</p>', 'html'),
      {
        quote: ['&bdquo;<b>Nie</b> wieder&ldquo;'],
        cue: ['sagte'],
        speaker: ['Anna <i>B&uuml;rger'],
      },
    );
  });

  it('applies fixes outside of markup', () => {
    assert.equal(
      fixed(
        '„Der Hafen ist zu.“\n\nAnna Berg sagte: „Wir **warten*.“',
        'markdown',
        'unattributed-quote',
        '[Quelle: ',
      ),
      '„Der Hafen ist zu.“ [Quelle: Anna Berg]\n\nAnna Berg sagte: „Wir **warten*.“',
    );
    assert.equal(
      fixed('„Der **Hafen ist zu.**“\n\nAnna Berg sagte: „Ja.“', 'markdown', 'unattributed-quote', 'sagte'),
      '„Der **Hafen ist zu**“, sagte Anna Berg.\n\nAnna Berg sagte: „Ja.“',
    );
    assert.equal(
      fixed(
        '<p><b>„Der Hafen ist zu.“</b></p><p>Anna B&ouml;rg sagte: „Ja.“</p>',
        'html',
        'unattributed-quote',
        '[Quelle: ',
      ),
      '<p><b>„Der Hafen ist zu.“</b> [Quelle: Anna Börg]</p><p>Anna B&ouml;rg sagte: „Ja.“</p>',
    );
  });

  it('reads tags in comments, tells all comments and analyses no foreign paragraph', () => {
    const file = [
      '<!-- wortlaut: hallo -->',
      '„Der Hafen ist zu.“ <!-- Quelle: Anna Berg -->',
      '“The harbour is closed,” said the mayor, and that was all that she had to say about it.',
    ].join('\n\n');
    const { tags, comments, paragraphs, findings } = analyzer.analyze(file, 'markdown');
    assert.deepEqual(
      [tags, comments, paragraphs].map((list) => list.map(({ span }) => sliceSpan(file, span))),
      [
        ['<!-- Quelle: Anna Berg -->'],
        ['<!-- wortlaut: hallo -->', '<!-- Quelle: Anna Berg -->'],
        ['„Der Hafen ist zu.“ <!-- Quelle: Anna Berg -->'],
      ],
    );
    assert.deepEqual(findings, []);
  });

  it('analyses only what an edit touches', () => {
    const analysed: string[] = [];
    const counting = createAnalyzer({ onParagraph: (text) => analysed.push(text) });
    const file = '# Sturm\n\nDie **Fähre** bleibt im Hafen.\n\nDas Wasser steigt.\n';
    const session = counting.open(file, 'markdown');
    analysed.length = 0;
    session.edit([{ span: { start: 0, end: 0 }, text: '\n' }]);
    session.edit([{ span: { start: file.length, end: file.length }, text: ' Noch.' }]);
    assert.deepEqual(analysed, ['Das Wasser steigt. Noch.']);
  });

  it('sees a heading become a paragraph', () => {
    const session = analyzer.open('# „Der Hafen ist zu.“\n', 'markdown');
    assert.deepEqual(session.report.findings, []);
    session.edit([{ span: { start: 0, end: 2 }, text: '' }]);
    assert.deepEqual(
      session.report.findings.map(({ ruleId }) => ruleId),
      analyzer.analyze('„Der Hafen ist zu.“\n', 'markdown').findings.map(({ ruleId }) => ruleId),
    );
    assert.notDeepEqual(session.report.findings, []);
  });
});

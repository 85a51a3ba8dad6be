import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { formatOf } from '../../src/lsp/formats.js';
import { suppressionOf } from '../../src/lsp/suppress.js';
import { applyEdits } from '../../src/text/span.js';
import { finding } from './stage.js';

const analyzer = createAnalyzer();

/** The text in which the first finding is suppressed. */
function suppressed(text: string, languageId: string): string {
  const report = analyzer.analyze(text, formatOf(languageId));
  const [first] = report.findings;
  assert.equal(first?.ruleId, 'vague-source');
  const edit = suppressionOf(report, first, languageId);
  assert.ok(edit);
  const changed = applyEdits(text, [edit]);
  const after = analyzer.analyze(changed, formatOf(languageId));
  assert.deepEqual(
    after.suppressed.map(({ finding: { ruleId }, by, reason }) => ({ ruleId, by, reason })),
    [{ ruleId: 'vague-source', by: 'comment', reason: 'GRUND' }],
  );
  assert.equal(after.findings.length, report.findings.length - 1);
  return changed;
}

const comment = '<!-- wortlaut-disable-next-line vague-source -- GRUND -->';

describe('suppress', () => {
  it('writes a line of its own above a paragraph', () => {
    assert.equal(
      suppressed('# Rat\n\nExperten warnten vor der Brücke.\n', 'markdown'),
      `# Rat\n\n${comment}\nExperten warnten vor der Brücke.\n`,
    );
  });

  it('keeps a paragraph of several lines in one piece', () => {
    assert.equal(
      suppressed('Die Brücke ist alt.  \r\nExperten warnten vor ihr.\r\n', 'markdown'),
      `Die Brücke ist alt. ${comment}  \r\nExperten warnten vor ihr.\r\n`,
    );
  });

  it('keeps a list in one piece, and front matter as it is', () => {
    assert.equal(
      suppressed('- Die Brücke ist alt.\n- Experten warnten vor ihr.\n', 'markdown'),
      `- Die Brücke ist alt. ${comment}\n- Experten warnten vor ihr.\n`,
    );
    assert.equal(
      suppressed('---\ntitel: Rat\n---\nExperten warnten vor ihr.\n', 'markdown'),
      `---\ntitel: Rat\n---\n${comment}\nExperten warnten vor ihr.\n`,
    );
  });

  it('stays inside an element of HTML', () => {
    assert.equal(
      suppressed('<div>\r\n  <p>Experten warnten vor ihr.</p>\r\n</div>', 'html'),
      `<div>\r\n  ${comment}\r\n  <p>Experten warnten vor ihr.</p>\r\n</div>`,
    );
  });

  it('cannot suppress in copy that is printed as it is, nor what reports suppressions', () => {
    const report = analyzer.analyze('Experten warnten vor ihr.');
    assert.equal(suppressionOf(report, finding({}), 'newstext'), null);
    assert.equal(suppressionOf(report, finding({ ruleId: 'unused-suppression' }), 'markdown'), null);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitChunks } from '../../../src/documents/markdown/chunks.js';
import { frontMatterEnd } from '../../../src/documents/markdown/front-matter.js';
import { markdown } from '../../../src/documents/markdown/markdown.js';
import { proseOf } from '../../../src/documents/markdown/prose.js';
import { NO_DEFINITIONS } from '../../../src/documents/markdown/syntax.js';
import { applyEdits, shiftSpan } from '../../../src/text/span.js';
import { anyMarkdown } from './lines.js';

const chunks = (file: string): string[] => splitChunks(file).map(({ start, end }) => file.slice(start, end));

/** The prose of a file that is parsed as a whole. */
function wholeProse(file: string) {
  const at = frontMatterEnd(file);
  const { paragraphs, comments } = proseOf(file.slice(at), NO_DEFINITIONS);
  return {
    paragraphs: paragraphs.map((p) => ({ ...p, span: shiftSpan(p.span, at) })),
    comments: comments.map((c) => ({ ...c, span: shiftSpan(c.span, at) })),
  };
}

describe('splitChunks', () => {
  it('cuts before lines without indentation after blank lines', () => {
    assert.deepEqual(chunks('Eins\nzwei\n\n\nDrei\n\n- a\n\n  b\n\nVier'), [
      'Eins\nzwei\n\n\n',
      'Drei\n\n',
      '- a\n\n  b\n\n',
      'Vier',
    ]);
  });

  it('leaves out front matter', () => {
    assert.deepEqual(chunks('---\ntitel: a\n\nb\n---\nEins\n\nZwei'), ['Eins\n\n', 'Zwei']);
    assert.deepEqual(chunks('\uFEFF---\r\na\r\n---\r\nEins'), ['Eins']);
    assert.deepEqual(chunks('---\n\nEins'), ['---\n\n', 'Eins']);
  });

  it('keeps fences and HTML with an end of its own together', () => {
    assert.deepEqual(chunks('```\na\n\nb\n````\n\nEins'), ['```\na\n\nb\n````\n\n', 'Eins']);
    assert.deepEqual(chunks('~~~\na\n\n```\n\nEins'), ['~~~\na\n\n```\n\nEins']);
    assert.deepEqual(chunks('<!-- a\n\nb -->\n\nEins'), ['<!-- a\n\nb -->\n\n', 'Eins']);
    assert.deepEqual(chunks('<PRE>\n\n</pre>\n\nEins'), ['<PRE>\n\n</pre>\n\n', 'Eins']);
    assert.deepEqual(chunks('<div>\n\nEins'), ['<div>\n\n', 'Eins']);
  });

  it('leaves the rest together where only the parser can tell', () => {
    assert.deepEqual(chunks('Eins\n\n- a\n  ```\n\nZwei\n\nDrei'), [
      'Eins\n\n',
      '- a\n  ```\n\nZwei\n\nDrei',
    ]);
    assert.deepEqual(chunks('<div>\n```\n\nZwei\n\nDrei'), ['<div>\n```\n\nZwei\n\nDrei']);
  });

  it('gives chunks that parse to what the whole file parses to, in any Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (file) => {
        assert.deepEqual(markdown.createReader()(file), wholeProse(file));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives after edits what a fresh reading gives', () => {
    const edit = fc.record({ at: fc.nat(400), length: fc.nat(30), text: anyMarkdown });
    fc.assert(
      fc.property(anyMarkdown, fc.array(edit, { maxLength: 5 }), (file, edits) => {
        const read = markdown.createReader();
        read(file);
        let text = file;
        for (const { at, length, text: inserted } of edits) {
          const start = Math.min(at, text.length);
          text = applyEdits(text, [{ span: { start, end: start + length }, text: inserted }]);
          assert.deepEqual(read(text), markdown.createReader()(text));
        }
      }),
    );
  });
});

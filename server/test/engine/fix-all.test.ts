import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeEdits } from '../../src/engine/fix-all.js';
import type { Finding, Fix } from '../../src/rules/rule.js';
import type { Edit, Span } from '../../src/text/span.js';
import { finding } from '../lsp/stage.js';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
const fix = (kind: Fix['kind'], ...edits: Fix['edits']): Fix => ({ title: 'Korrigieren', kind, edits });

/** What two edits must not do, said pair by pair. An insertion at the end of a span that is replaced comes after it. */
const collide = (taken: Span, span: Span): boolean =>
  (taken.start < span.end && span.start < taken.end) ||
  taken.start === span.start ||
  (taken.start === taken.end && taken.end === span.end);

/** The same as `safeEdits`, compared each with each. */
function safeEditsByPairs(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ kind }) => kind === 'safe')?.edits ?? [];
    if (edits.every(({ span }) => !taken.some((other) => collide(other.span, span)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** Findings with fixes of several edits, so close to each other that many collide. */
const findings = fc.array(
  fc
    .array(fc.tuple(fc.nat(30), fc.nat(3)), { maxLength: 3 })
    .map((edits) =>
      finding({ fixes: [fix('safe', ...edits.map(([start, length]) => edit(start, start + length, 'x')))] }),
    ),
  { maxLength: 20 },
);

describe('fix-all', () => {
  it('takes the first safe fix of each finding, in the order of the text', () => {
    const findings = [
      finding({ fixes: [fix('safe', edit(8, 9, '“')), fix('safe', edit(8, 9, '«'))] }),
      finding({ fixes: [fix('needs-author', edit(3, 3, 'x')), fix('safe', edit(1, 2, '„'))] }),
      finding({ fixes: [fix('needs-author', edit(5, 5, ', sagte N. N.'))] }),
    ];
    assert.deepEqual(safeEdits(findings), [edit(1, 2, '„'), edit(8, 9, '“')]);
  });

  it('leaves out a whole fix that touches another', () => {
    const findings = [
      finding({ fixes: [fix('safe', edit(1, 4, 'a'))] }),
      finding({ fixes: [fix('safe', edit(3, 5, 'b'), edit(8, 9, 'b'))] }),
      finding({ fixes: [fix('safe', edit(4, 5, 'c'))] }),
    ];
    assert.deepEqual(safeEdits(findings), [edit(1, 4, 'a'), edit(4, 5, 'c')]);
  });

  it('leaves out a second insertion at the same place', () => {
    const findings = [
      finding({ fixes: [fix('safe', edit(4, 4, 'a'))] }),
      finding({ fixes: [fix('safe', edit(4, 4, 'b'))] }),
    ];
    assert.deepEqual(safeEdits(findings), [edit(4, 4, 'a')]);
  });

  it('takes what comparing each with each would take', () => {
    fc.assert(
      fc.property(findings, (list) => {
        assert.deepEqual(safeEdits(list), safeEditsByPairs(list));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not slowed down by many fixes', () => {
    const list = Array.from({ length: 300_000 }, (_, index) =>
      finding({ fixes: [fix('safe', edit(2 * index, 2 * index + 1, 'x'))] }),
    );
    assert.equal(safeEdits(list.reverse()).length, list.length);
  });
});

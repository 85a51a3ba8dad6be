import assert from 'node:assert/strict';
import { safeEdits } from '../../src/engine/fix-all.js';
import type { Fix } from '../../src/rules/rule.js';
import { finding } from '../lsp/stage.js';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
const fix = (kind: Fix['kind'], ...edits: Fix['edits']): Fix => ({ title: 'Korrigieren', kind, edits });

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
});

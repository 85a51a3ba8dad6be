import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editText } from '../../src/engine/edit-text.js';

const edit = fc.record({
  span: fc.tuple(fc.nat(12), fc.nat(4)).map(([start, length]) => ({ start, end: start + length })),
  text: fc.string({ maxLength: 3 }),
});

describe('the text after edits', () => {
  it('tells what stands unchanged before and behind them', () => {
    const edits = [
      { span: { start: 5, end: 8 }, text: 'b' },
      { span: { start: 4, end: 4 }, text: 'xx' },
    ];
    assert.deepEqual(editText('0123456789', edits), { text: '0123xx4b89', change: { start: 4, tail: 2 } });
  });

  it('has what it says it has in common with the text before', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(edit, { maxLength: 4 }), (before, edits) => {
        const { text, change } = editText(before, edits);
        assert.equal(text.slice(0, change.start), before.slice(0, change.start));
        assert.equal(text.slice(text.length - change.tail), before.slice(before.length - change.tail));
        assert.equal(change.start + change.tail <= Math.min(text.length, before.length), true);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { paint } from '../../src/lsp/token-paint.js';

const whole = { start: 0, end: 12 };
const text = 'abcdef\r\nghij';
const stroke = (start: number, end: number, colour: number) => ({ span: { start, end }, colour });

describe('token-paint', () => {
  it('lets an inner stroke cut an outer one in two', () => {
    assert.deepEqual(paint(text, whole, [stroke(0, 6, 1), stroke(2, 4, 2)]), [
      stroke(0, 2, 1),
      stroke(2, 4, 2),
      stroke(4, 6, 1),
    ]);
  });

  it('ends runs at line breaks', () => {
    assert.deepEqual(paint(text, whole, [stroke(4, 10, 1)]), [stroke(4, 6, 1), stroke(8, 10, 1)]);
  });

  it('stays within the window', () => {
    assert.deepEqual(paint(text, { start: 2, end: 4 }, [stroke(0, 1, 2), stroke(0, 6, 1)]), [
      stroke(2, 4, 1),
    ]);
    assert.deepEqual(paint(text, { start: 3, end: 99 }, [stroke(0, 2, 1), stroke(10, 99, 2)]), [
      stroke(10, 12, 2),
    ]);
  });

  it('paints nothing on an empty text', () => {
    assert.deepEqual(paint('', { start: 0, end: 0 }, [stroke(0, 1, 1)]), []);
  });
});

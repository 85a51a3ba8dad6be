import assert from 'node:assert/strict';
import { blankComments, findComments, outsideComments } from '../../src/documents/comments.js';

describe('findComments', () => {
  it('finds comments with their content', () => {
    assert.deepEqual(findComments('a <!-- b -->c<!----><!-- d'), [
      { span: { start: 2, end: 12 }, text: 'b' },
      { span: { start: 13, end: 20 }, text: '' },
    ]);
  });
});

describe('blankComments', () => {
  it('keeps the length of the text', () => {
    assert.equal(blankComments('a <!--b-->c <!-- d'), 'a         c <!-- d');
    assert.equal(blankComments('abc'), 'abc');
  });
});

describe('outsideComments', () => {
  it('changes only what is no comment', () => {
    assert.equal(
      outsideComments('a <!--b-->c', (part) => part.toUpperCase()),
      'A <!--b-->C',
    );
  });
});

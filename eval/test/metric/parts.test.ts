import assert from 'node:assert/strict';
import { inTokens, tokensUnder } from '../../metric/parts.js';

// „Ja“, so Ada.
const TOKENS = [
  { start: 0, end: 1 },
  { start: 1, end: 3 },
  { start: 3, end: 4 },
  { start: 4, end: 5 },
  { start: 6, end: 8 },
  { start: 9, end: 12 },
  { start: 12, end: 13 },
];

describe('tokensUnder', () => {
  it('takes every token that a span touches, also in part', () => {
    assert.deepEqual(tokensUnder(TOKENS, [{ start: 2, end: 7 }]), [1, 2, 3, 4]);
  });
  it('leaves out tokens that only border on the span', () => {
    assert.deepEqual(tokensUnder(TOKENS, [{ start: 3, end: 4 }]), [2]);
  });
  it('joins discontinuous and repeated spans in ascending order', () => {
    const spans = [
      { start: 9, end: 13 },
      { start: 0, end: 3 },
      { start: 1, end: 3 },
    ];
    assert.deepEqual(tokensUnder(TOKENS, spans), [0, 1, 5, 6]);
  });
  it('finds nothing under an empty span, between tokens or behind the text', () => {
    const spans = [
      { start: 2, end: 2 },
      { start: 5, end: 6 },
      { start: 20, end: 30 },
    ];
    assert.deepEqual(tokensUnder(TOKENS, spans), []);
  });
});

describe('inTokens', () => {
  it('turns all five parts into tokens', () => {
    assert.deepEqual(
      inTokens(TOKENS, {
        type: 'direct',
        quote: [{ start: 0, end: 4 }],
        speaker: [{ start: 9, end: 12 }],
        cue: [{ start: 6, end: 8 }],
        frame: [{ start: 6, end: 12 }],
        addressee: [],
      }),
      { type: 'direct', quote: [0, 1, 2], speaker: [5], cue: [4], frame: [4, 5], addressee: [] },
    );
  });
});

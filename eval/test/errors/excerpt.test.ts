import assert from 'node:assert/strict';
import { excerpt } from '../../errors/excerpt.js';

const marked = (start: number, end: number, open: string, close: string) => ({
  spans: [{ start, end }],
  open,
  close,
});

describe('excerpt', () => {
  it('sets marks round the words, on one line', () => {
    assert.equal(
      excerpt('Sie sagte,\ner komme morgen.', [marked(11, 26, '[', ']'), marked(20, 26, '{', '}')]),
      'Sie sagte, [er komme {morgen]}.',
    );
  });
  it('starts shortly before the first and cuts what is too long', () => {
    const text = `${'a'.repeat(100)}${'b'.repeat(200)}`;
    assert.equal(excerpt(text, [marked(100, 300, '[', ']')]), `…${'a'.repeat(30)}[${'b'.repeat(110)}]…`);
  });
  it('shows the beginning of the text where nothing is marked', () => {
    assert.equal(excerpt('Kurz.', []), 'Kurz.');
  });
});
